// The pages of the shop, drawn once and kept: the part of the house that most visitors meet.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { forgetReturns } from '#server/channels/return-policy.ts';
import { forgetRules } from '#server/customs/current-rules.ts';
import { forgetTerms } from '#server/customs/recent-terms.ts';
import type { Market } from '#server/market.ts';
import { watchPages } from '#server/pages/watch-pages.ts';
import { type DrawPage, pageDrawer } from './draw-page.ts';
import { openPageStore } from './page-store.ts';
import { publicAddress } from './public-address.ts';
import { sendPage } from './send-page.ts';

export type KeptPages = {
  readonly draw: DrawPage;
  /** Answers from what is kept and says whether it did; anything else is left to the doors. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
};

type Keeping = {
  readonly connectionString: string;
  respond(request: Request): Promise<Response>;
};

export async function keepPages(
  market: Market,
  { connectionString, respond }: Keeping,
): Promise<KeptPages> {
  const { origin, pagesMegabytes } = market.settings;
  const store = openPageStore({ mostBytes: pagesMegabytes * 1024 * 1024 });
  const watch = await watchPages(connectionString, {
    heard(tags) {
      if (tags.includes('all')) {
        forgetRules(market);
        forgetTerms(market);
        forgetReturns(market);
      }
      store.setOpen(true);
      store.drop(tags);
    },
    lost: () => store.setOpen(false),
  });
  return {
    draw: pageDrawer({ store, origin, now: () => market.now(), respond }),
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const address = publicAddress(request.url ?? '');
      const page = address && store.find(address, market.now().getTime());
      if (!page) return false;
      sendPage(request, response, page);
      return true;
    },
    close: () => watch.close(),
  };
}
