// Search and the filters of the shelf, in Spanish.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const es = {
  label: 'Buscar una pieza',
  button: 'Buscar',
  example: 'alfombra azul, plata de Tiznit, zarbia …',
  title: ({ words }) => `Búsqueda: ${words}`,
  empty: '¿Qué busca?',
  craft: 'Oficio',
  nearest: 'Estas son las más próximas: cumplen todos los filtros menos uno.',
  most: 'Precio máximo, con entrega',
  price: 'Precio con entrega',
  ships: 'Sale del taller',
  women: 'La cooperativa',
  cooperative: 'Por su nombre',
  within: ({ days }) =>
    counted('es', days, {
      one: 'en # día',
      many: 'en # de días',
      other: 'en # días',
    }),
  led: 'dirigida por mujeres',
  relevance: 'lo más parecido',
  readAs: ({ said, as }) => `«${said}» se ha leído como ${as}.`,
  said: ({ word }) => `«${word}»`,
  closeWithout: ({ count, words }) =>
    counted('es', count, {
      one: `# pieza lo cumple todo. Después, las más parecidas, sin ${words}.`,
      many: `# piezas lo cumplen todo. Después, las más parecidas, sin ${words}.`,
      other: `# piezas lo cumplen todo. Después, las más parecidas, sin ${words}.`,
    }),
  leftOut: ({ words }) => `Nada lo cumple todo. Se muestra sin: ${words}.`,
  instead: ({ words }) => `Nada aquí responde a ${words}. Estas son las piezas más nuevas.`,
  ask: 'Preguntar a una tejedora',
  askHint: 'Mucho se hace por encargo. Escriba lo que busca y se preguntará a las cooperativas.',
  askSubject: ({ words }) => `Busco: ${words}`,
} satisfies Shape<typeof en>;
