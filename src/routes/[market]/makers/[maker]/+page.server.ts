// A maker who lets her name be shown; before, and after she takes it back, nobody is here.
import { personName } from '#domain/craft/person-name.ts';
import { readMaker } from '#server/catalogue/read-maker.ts';
import { faceOfMaker } from '#server/consent/read-faces.ts';
import { currentMarket } from '#server/current-market.ts';
import { presentHouse } from '../../cooperatives/present-house.server.ts';
import { presentCards } from '../../present-card.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params }: PageServerLoadEvent) {
  const market = currentMarket();
  const shopMarket = shopMarketOf(params);
  const { name, demo, cooperative, works } = await readMaker(market, { makerId: params.maker });
  return {
    maker: { name: personName(name, shopMarket.language), demo, makerId: params.maker },
    house: presentHouse({ ...cooperative, crafts: [] }, shopMarket),
    face: await faceOfMaker(market, { makerId: params.maker }),
    cards: await presentCards(market, { shopMarket, goods: works }),
  };
}
