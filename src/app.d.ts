// What a request carries from the hooks to the doors.
import type { Language, PseudoLanguage } from '#domain/markets.ts';
import type { CardView } from '#lib/card-view.ts';
import type { Asker } from '#domain/permissions/may.ts';

declare global {
  namespace App {
    interface Error {
      /** What can be had instead of what is not there. */
      works?: readonly CardView[];
    }
    interface Locals {
      /** The language of the page: of its market, else what the page itself says while it loads. */
      language?: Language | PseudoLanguage;
      /** Who is at the desk; undefined for a stranger, and on every page of the shop. */
      asker?: Asker;
    }
  }
}

export {};
