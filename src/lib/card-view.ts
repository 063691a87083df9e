// A good as a card of the shelf shows it.
import type { PictureView } from './picture-view.ts';
import type { CardPriceView } from './price-view.ts';

export type CardView = {
  readonly href: string;
  readonly title: string;
  readonly size?: string;
  readonly place: string;
  readonly kind: 'piece' | 'made-to-order' | 'stocked';
  readonly sold: boolean;
  readonly pictures: readonly PictureView[];
  /** Whose seal stands where no picture is yet. */
  readonly seal?: { readonly chosen: readonly string[]; readonly name: string };
  readonly price?: CardPriceView;
};
