// What is shared and fed to other shops, in Arabic.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  delivered: ({ city }: { city: string }) => `الثمن شامل التوصيل إلى ${city}`,
  included: ({ city }: { city: string }) => `الثمن شامل التوصيل إلى ${city} والرسوم والضرائب`,
  story: 'صورة للقصة',
  newWorks: 'قطع جديدة',
  newAbout: ({ city }: { city: string }) =>
    `قطع جديدة من التعاونيات المغربية، بثمن يشمل التوصيل إلى ${city}.`,
} satisfies Shape<typeof en>;
