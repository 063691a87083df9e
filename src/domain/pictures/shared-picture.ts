// What a picture made to be shared says, in words already composed.

export type ShareShape = 'card' | 'story';

export type ShareWords = {
  readonly title: string;
  /** Where it is from. */
  readonly about?: string;
  readonly price?: string;
  /** What the price includes, and to where. */
  readonly delivered?: string;
  /** Said of a drawing of the demonstration. */
  readonly badge?: string;
};

export type ShareContent = ShareWords & {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The cooperative, beside its seal. */
  readonly by: string;
  readonly seal: readonly string[];
  readonly tags: readonly string[];
  /** The picture's own address, such as `/media/…/1280.webp`. */
  readonly photo?: string;
};

export const shareTags = ['#MadeInMorocco', '#ArtisanatMarocain'] as const;

export const shareSizes = {
  card: { width: 1200, height: 630, photo: { width: 600, height: 630 } },
  story: { width: 1080, height: 1920, photo: { width: 1080, height: 960 } },
} as const;
