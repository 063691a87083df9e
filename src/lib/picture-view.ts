// What a page needs to show a picture: the sets of widths, the proportions, and what it says.
export type PictureView = {
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly avif: string;
  readonly webp: string;
  readonly alt: string;
  /** A drawing of the demonstration, which says so. */
  readonly drawn: boolean;
};
