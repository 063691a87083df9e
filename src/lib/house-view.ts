// A cooperative as a list shows it.
export type HouseView = {
  readonly href: string;
  readonly slug: string;
  readonly seal: readonly string[];
  readonly name: string;
  /** The village, and the region where there is one. */
  readonly place: string;
  readonly region: string;
  /** What it makes, in the reader's words. */
  readonly crafts: string;
  /** "Since 2009 · 34 members · 34 of them women", each where it is known. */
  readonly told: readonly string[];
};
