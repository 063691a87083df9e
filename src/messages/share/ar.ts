// What is shared and fed to other shops, in Arabic.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  delivered: ({ city }: { city: string }) => `السعر شامل التوصيل إلى ${city}`,
  included: ({ city }: { city: string }) => `السعر شامل التوصيل إلى ${city} والرسوم والضرائب`,
  story: 'صورة للقصة',
  newWorks: 'أعمال جديدة',
  newAbout: ({ city }: { city: string }) =>
    `أعمال جديدة من التعاونيات المغربية، بسعر يشمل التوصيل إلى ${city}.`,
} satisfies Shape<typeof en>;
