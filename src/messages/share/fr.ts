// What is shared and fed to other shops, in French.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  delivered: ({ city }: { city: string }) => `livré à ${city}`,
  included: ({ city }: { city: string }) => `livré à ${city}, droits et taxes compris`,
  story: 'Image pour une story',
  newWorks: 'Nouveautés',
  newAbout: ({ city }: { city: string }) =>
    `Les nouveautés des coopératives marocaines, au prix livré à ${city}.`,
} satisfies Shape<typeof en>;
