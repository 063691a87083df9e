// A legal page: what the law of the country says where it was sourced, and the operator's own words.
import { error } from '@sveltejs/kit';
import { markedName } from '#domain/cooperatives/house-name.ts';
import { isLegalPage } from '#domain/legal/legal-pages.ts';
import { orderButton } from '#domain/legal/order-button.ts';
import { withdrawalIn } from '#domain/legal/withdrawal.ts';
import type { Language } from '#domain/markets.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDay } from '#lib/format/days.ts';
import { currentMarket } from '#server/current-market.ts';
import { legalParties } from '#server/orders/legal-parties.ts';
import { legalTextFor, readLegalTexts } from '#server/orders/legal-texts.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const page = params.legal;
  if (!isLegalPage(page)) error(404, 'no such page');
  const market = currentMarket();
  const { country, language, locale } = shopMarket;
  const [texts, parties] = await Promise.all([
    readLegalTexts(market, { page }),
    legalParties(market, { destination: country }),
  ]);
  const { importer } = parties;
  const own = legalTextFor(texts, language);
  const asks = page === 'withdrawal' || page === 'terms';
  return {
    page,
    own: own && {
      text: own.text,
      language: own.language,
      changed: formatDay(dayOf(own.at), locale),
    },
    seller: parties.sellerOfRecord && partyIn(parties.sellerOfRecord, language),
    importer: importer && importer !== 'recipient' ? partyIn(importer, language) : importer,
    right: page === 'withdrawal' ? withdrawalIn(country) : undefined,
    button: asks && !shopMarket.pseudo ? orderButton(shopMarket) : undefined,
  };
}

type Party = { readonly name: string; readonly addressLines?: readonly string[] };

function partyIn({ name, addressLines = [] }: Party, language: Language) {
  return {
    name: markedName(name, language),
    addressLines: addressLines.map((line) => markedName(line, language)),
  };
}
