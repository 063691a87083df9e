// Regiones, artesanas, colecciones y piezas guardadas, en español.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const es = {
  regions: {
    title: 'Las regiones',
    lead: 'Doce regiones, del Mediterráneo al borde del Sáhara. Elija una para ver lo que se hace allí.',
    map: 'Mapa dibujado de la costa con las doce regiones como puntos numerados',
    crafted: ({ region }) => `Hecho en la región de ${region}`,
    houses: 'Cooperativas de esta región',
  },
  houses: {
    title: 'Las cooperativas',
    lead: 'A cada una la ha comprobado una persona: sus papeles, sus miembros, su taller.',
    make: 'Lo que hacen',
    people: 'Quienes aceptan que se diga su nombre',
    unnamed: 'Quienes prefieren no dar su nombre están detrás de este sello.',
    ask: 'Pedirles una pieza',
    askHint: 'Mucho se hace por encargo. Escriba lo que busca y preguntamos a esta cooperativa.',
    askSubject: ({ name }) => `Busco una pieza de ${name}`,
  },
  makers: {
    title: 'Quién las hace',
    lead: 'Solo quienes han dicho que sí a mostrar su nombre. Los demás firman con el sello de su cooperativa.',
    of: ({ name }) => `Piezas de ${name}`,
    consent: 'Este nombre se muestra con su permiso, que puede retirarse cualquier día.',
    works: ({ count }) =>
      counted('es', count, { one: '# pieza', many: '# de piezas', other: '# piezas' }),
    none: 'Ninguna de estas piezas está en la tienda ahora.',
  },
  collections: {
    title: 'Colecciones',
    lead: 'Cada una es una pregunta a toda la tienda: lo que se ve es lo que hoy la responde.',
  },
  forms: {
    home: ({ names }) => `En su tierra se llama ${names}.`,
  },
  saved: {
    title: 'Piezas guardadas',
    link: 'Guardadas',
    lead: 'Guardadas solo en este navegador, sin cuenta. Nadie más las ve.',
    none: 'Todavía no hay nada guardado',
    noneHint:
      'Abra una pieza y pulse «Guardar esta pieza». Le espera aquí, solo en este dispositivo.',
    save: 'Guardar esta pieza',
    saved: 'Guardada',
    saveOne: ({ title }) => `Guardar ${title}`,
    remove: 'Quitar',
    removeOne: ({ title }) => `Quitar ${title}`,
    clear: 'Quitar todas',
    full: 'Ya hay cien piezas guardadas. Quite una primero.',
  },
  cart: ({ count }) =>
    counted('es', count, {
      one: '# pieza en el carrito',
      many: '# de piezas en el carrito',
      other: '# piezas en el carrito',
    }),
  home: {
    doors: 'Tres puertas',
    rooms: 'Por su lugar en la casa',
    regions: 'Por región',
    regionsHint: 'Doce regiones en un mapa dibujado',
    makers: 'Por quien la hizo',
    makersHint: 'Quienes firman con su nombre',
    gift: 'Un regalo que llega',
    giftHint:
      'Una tarjeta, ningún precio en el paquete y nada que pagar en la puerta. Cada pieza dice cuándo llega.',
    giftLast: ({ day, city, feast }) =>
      `Pídalo hasta el ${day}: según nuestra estimación, una pieza lista llega a ${city} a tiempo para ${feast}.`,
    giftToday: ({ day, city }) =>
      `Si la pide hoy, una pieza lista debería estar en ${city} a más tardar el ${day}.`,
    giftNot: ({ country }) =>
      `Todavía no se envía como regalo (${country}): allí pueden pedir algo en la puerta, y un regalo no debe costarle nada a quien lo recibe. Puede recibirlo usted.`,
    giftDays: {
      christmas: 'Navidad',
      'aid-al-fitr': 'Aid al-Fitr',
      'aid-al-adha': 'Aid al-Adha',
    },
    giftGo: 'Encontrar un regalo',
    all: 'Ver todo',
  },
  good: {
    scale: 'Su tamaño',
    beside: {
      chair: ({ high }) => `Dibujado a escala, junto a una silla de ${high} de alto.`,
      hand: ({ high }) => `Dibujado a escala, junto a una mano de ${high} de largo.`,
      glass: ({ high }) => `Dibujado a escala, junto a un vaso de té de ${high} de alto.`,
    },
    care: 'Cuidado',
    sendable: 'Piezas que sí podemos enviarle',
    near: 'También puede gustar',
    alike: 'Una pieza parecida',
    alikeHint: 'Mire otras de su tipo, o pida a la cooperativa que haga una.',
    others: ({ kind }) => `Ver: ${kind}`,
    ask: 'Pedir una parecida',
    askSubject: ({ title, number }) => `Una pieza como: ${title} (${number})`,
  },
  error: {
    search: 'O búsquela',
    crafts: 'O empiece por un oficio',
  },
} satisfies Shape<typeof en>;
