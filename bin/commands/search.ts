// qafila search rebuild: every token, count and suggestion anew, then the delivered prices.
import { refreshPrices } from '#server/search/price-goods.ts';
import { rebuildSearch } from '#server/search/rebuild-search.ts';
import { type Command, UsageError } from '../command.ts';
import { withMarket } from '../database.ts';

type Answer = {
  readonly goods: number;
  readonly seconds: number;
  readonly priced: number;
  readonly more: boolean;
};

export const command: Command = {
  name: 'search',
  summary:
    'Builds the search anew while the shop goes on; prices follow, in the background if many.',
  usage: 'search rebuild',
  async run({ positionals }): Promise<Answer> {
    if (positionals.join(' ') !== 'rebuild')
      throw new UsageError('What shall be done? search rebuild');
    return withMarket(async (market) => {
      const began = performance.now();
      const { goods } = await rebuildSearch(market);
      const seconds = (performance.now() - began) / 1000;
      return { goods, seconds, ...(await refreshPrices(market, { seconds: 60 })) };
    });
  },
  show({ goods, seconds, priced, more }: Answer) {
    const left = more ? '; the rest are priced by the worker' : '';
    return `${goods} goods are found again, in ${seconds.toFixed(1)} s. ${priced} prices made${left}.`;
  },
};
