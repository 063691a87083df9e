// What is shared and fed to other shops, in German.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const de = {
  delivered: ({ city }: { city: string }) => `geliefert nach ${city}`,
  included: ({ city }: { city: string }) => `geliefert nach ${city}, Zoll und Steuern inbegriffen`,
  story: 'Bild für eine Story',
  newWorks: 'Neue Stücke',
  newAbout: ({ city }: { city: string }) =>
    `Neue Stücke marokkanischer Kooperativen, mit dem Preis bis ${city} geliefert.`,
} satisfies Shape<typeof en>;
