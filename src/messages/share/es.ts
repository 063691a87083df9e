// What is shared and fed to other shops, in Spanish.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const es = {
  delivered: ({ city }: { city: string }) => `entregado en ${city}`,
  included: ({ city }: { city: string }) => `entregado en ${city}, aranceles e impuestos incluidos`,
  story: 'Imagen para una historia',
  newWorks: 'Novedades',
  newAbout: ({ city }: { city: string }) =>
    `Novedades de las cooperativas marroquíes, con el precio entregado en ${city}.`,
} satisfies Shape<typeof en>;
