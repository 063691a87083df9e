// Every job and every reader of events by name: one line each, calling a verb.
import { sweepUnsettled } from '#server/checkout/sweep-unsettled.ts';
import { forgetOldTries } from '#server/identity/forget-old-tries.ts';
import type { Market } from '#server/market.ts';
import { makeSizes } from '#server/media/make-sizes.ts';
import { queueMails } from '#server/notifications/queue-mails.ts';
import { tellPages } from '#server/pages/tell-pages.ts';
import { askForReviews } from '#server/reviews/ask-for-reviews.ts';
import { sendMails } from '#server/notifications/send-mails.ts';
import { followEvents } from '#server/search/follow-events.ts';
import { mendSearch } from '#server/search/rebuild-search.ts';

type Task = (market: Market, payload: never) => Promise<unknown>;
type Reader = (market: Market) => Promise<{ readonly more: boolean }>;

export const tasks: Readonly<Record<string, Task>> = {
  'make-sizes': (market, { sha256 }: { sha256: string }) => makeSizes(market, { sha256 }),
};

export const everyMinute: Readonly<Record<string, Task>> = {
  'sweep-unsettled': (market) => sweepUnsettled(market),
  'send-mails': (market) => sendMails(market),
  'mend-search': (market) => mendSearch(market),
};

export const onceADay: Readonly<Record<string, Task>> = {
  'forget-old-tries': (market) => forgetOldTries(market),
  'ask-for-reviews': (market) => askForReviews(market),
};

/** When each runs, as graphile-worker reads it; the daily ones in the quiet of the night (UTC). */
export const crontab = [
  ...Object.keys(everyMinute).map((name) => `* * * * * ${name}`),
  ...Object.keys(onceADay).map((name) => `17 3 * * * ${name}`),
].join('\n');

/** Woken by each commit that told something; read again while one says that there is more. */
export const readersOfEvents: Readonly<Record<string, Reader>> = {
  mails: (market) => queueMails(market),
  search: (market) => followEvents(market),
  pages: (market) => tellPages(market),
};
