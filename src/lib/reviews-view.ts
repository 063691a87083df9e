// What buyers say, as a page shows it.
import type { PictureView } from './picture-view.ts';

export type ReviewView = {
  readonly id: string;
  readonly stars: number;
  readonly words: string;
  readonly language: string;
  /** The name of her language where the page speaks another. */
  readonly otherLanguage: string | undefined;
  readonly country: string;
  readonly name: string;
  readonly day: string;
  readonly picture: PictureView | undefined;
  /** The piece it is about, where the page shows several. */
  readonly work: { readonly title: string; readonly href: string } | undefined;
};

export type ReviewsView = {
  readonly count: number;
  /** "4.7" as the locale writes it; undefined while there is none. */
  readonly average: string | undefined;
  readonly reviews: readonly ReviewView[];
};
