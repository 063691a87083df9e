// A mail before it is a row: blocks of words and numbers, written as plain text and as simple HTML.
import type { Language } from '#domain/markets.ts';

export type Mail = {
  readonly kind: string;
  /** What it is about; the same kind about the same thing goes to the same person once. */
  readonly subjectId: string;
  readonly recipient: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type Block =
  | { readonly says: string }
  | { readonly heading: string }
  | {
      readonly rows: readonly {
        readonly label: string;
        readonly value: string;
        readonly strong?: boolean;
      }[];
    }
  | { readonly link: string; readonly label: string }
  | { readonly quote: string };
