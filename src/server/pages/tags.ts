// What a kept page shows, as tags: a page is dropped when something it shows has changed.

/** `lists`: anything that may come onto or leave a list. `all`: every page. */
export type Tag = 'all' | 'lists' | `good:${string}` | `cooperative:${string}`;

export const tagOfGood = (goodId: string): Tag => `good:${goodId}`;
export const tagOfCooperative = (cooperativeId: string): Tag => `cooperative:${cooperativeId}`;

/** The channel of PostgreSQL on which every replica hears which pages are no longer true. */
export const pagesChannel = 'qafila_pages';
