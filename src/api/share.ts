// Pictures made to be shared: drawn when somebody first asks, kept by everybody for ever. An address
// whose price has passed leads to the one of now.
import { type Context, Hono } from 'hono';
import { isForm } from '#domain/craft/forms.ts';
import { isRegion } from '#domain/craft/regions.ts';
import { isCraft } from '#domain/shelf/goods-filter.ts';
import { marketBySlug, type ShopMarket } from '#domain/markets.ts';
import type { ShareContent } from '#domain/pictures/shared-picture.ts';
import {
  shareOfCooperative,
  shareOfCraft,
  shareOfForm,
  shareOfGood,
  shareOfHome,
  shareOfRegion,
} from '#lib/share/share-content.ts';
import { readCooperative } from '#server/catalogue/read-cooperative.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { feedPhoto } from '#server/channels/photo-for-feeds.ts';
import { keptShare, makeShare } from '#server/channels/keep-share.ts';
import {
  readShareAddress,
  shareAddress,
  shareHash,
  type SharePlace,
} from '#server/channels/share-address.ts';
import { sharedGood } from '#server/channels/shared-good.ts';
import { priceCards } from '#server/customs/price-cards.ts';
import type { Market } from '#server/market.ts';
import { NotFound } from '#server/not-there.ts';
import type { ApiEnv } from './app.ts';

export const share = new Hono<ApiEnv>()
  .get('/photo/:name', async (context) => {
    const found = /^([0-9a-f]{32})-([1-9][0-9]{1,3})\.jpg$/.exec(context.req.param('name'));
    if (!found) throw new NotFound('photo');
    const [, sha = '', width] = found;
    return picture(context, await feedPhoto(context.get('market'), { sha, width: Number(width) }));
  })
  .get('/*', async (context) => {
    const market = context.get('market');
    const place = readShareAddress(context.req.path);
    const shopMarket = place && marketBySlug(place.marketSlug);
    if (!place || !shopMarket) throw new NotFound('shared picture');
    const kept = await keptShare(market, place);
    if (kept) return picture(context, kept);
    const content = await contentOf(market, { place, shopMarket });
    if (shareHash(content) !== place.hash) {
      context.header('cache-control', 'no-store');
      return context.redirect(shareAddress(place, content, place.shape), 302);
    }
    return picture(context, await makeShare(market, { place, content }));
  });

type Wanted = { readonly place: SharePlace; readonly shopMarket: ShopMarket };

async function contentOf(market: Market, { place, shopMarket }: Wanted): Promise<ShareContent> {
  const { kind, id } = place;
  if (kind === 'home') return shareOfHome(shopMarket);
  if (kind === 'craft') {
    if (!isCraft(id)) throw new NotFound(`craft ${id}`);
    return shareOfCraft(id, shopMarket);
  }
  if (kind === 'form') {
    if (!isForm(id)) throw new NotFound(`form ${id}`);
    return shareOfForm(id, shopMarket);
  }
  if (kind === 'region') {
    if (!isRegion(id)) throw new NotFound(`region ${id}`);
    return shareOfRegion(id, shopMarket);
  }
  if (kind === 'cooperative') {
    return shareOfCooperative(await readCooperative(market, { slug: id }), shopMarket);
  }
  const good = await readGood(market, { shortId: id });
  if (good.demo && market.settings.mode === 'production') throw new NotFound(`good ${id}`);
  const prices = await priceCards(market, { shopMarket, variants: [good.variant] });
  return shareOfGood(sharedGood(good, prices.get(good.variant.variantId)), shopMarket);
}

function picture(context: Context, bytes: Buffer): Response {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  });
}
