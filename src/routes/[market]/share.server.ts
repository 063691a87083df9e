// The pictures of a page for those who share it: a card for links and one for stories.
import type { CraftId } from '#domain/craft/crafts.ts';
import type { FormId } from '#domain/craft/forms.ts';
import type { RegionId } from '#domain/craft/regions.ts';
import type { ShopMarket } from '#domain/markets.ts';
import type { ShareContent } from '#domain/pictures/shared-picture.ts';
import {
  shareOfCooperative,
  shareOfCraft,
  shareOfForm,
  shareOfGood,
  shareOfHome,
  shareOfRegion,
} from '#lib/share/share-content.ts';
import { shareAddress, type ShareKind } from '#server/channels/share-address.ts';
import { sharedGood } from '#server/channels/shared-good.ts';
import { currentMediaHost } from '#server/current-market.ts';
import { hostedAt } from '#server/media/media-host.ts';
import type { CooperativePage } from '#server/catalogue/read-cooperative.ts';
import type { ShopGood } from '#server/catalogue/shop-good.ts';
import type { CardPrice } from '#server/customs/price-cards.ts';

export type Share = { readonly card: string; readonly story: string };

export function shareGood(
  good: Pick<ShopGood, 'shortId' | 'facts' | 'cooperative' | 'demo' | 'pictures'>,
  { shopMarket, price }: { shopMarket: ShopMarket; price?: CardPrice },
): Share {
  const content = shareOfGood(sharedGood(good, price), shopMarket);
  return addresses(shopMarket, { kind: 'good', id: good.shortId }, content);
}

export function shareCooperative(cooperative: CooperativePage, shopMarket: ShopMarket): Share {
  const content = shareOfCooperative(cooperative, shopMarket);
  return addresses(shopMarket, { kind: 'cooperative', id: cooperative.slug }, content);
}

export function shareCraft(craft: CraftId, shopMarket: ShopMarket): Share {
  return addresses(shopMarket, { kind: 'craft', id: craft }, shareOfCraft(craft, shopMarket));
}

export function shareForm(form: FormId, shopMarket: ShopMarket): Share {
  return addresses(shopMarket, { kind: 'form', id: form }, shareOfForm(form, shopMarket));
}

export function shareRegion(region: RegionId, shopMarket: ShopMarket): Share {
  return addresses(shopMarket, { kind: 'region', id: region }, shareOfRegion(region, shopMarket));
}

export function shareHome(shopMarket: ShopMarket): Share {
  return addresses(shopMarket, { kind: 'home', id: 'all' }, shareOfHome(shopMarket));
}

type Subject = { readonly kind: ShareKind; readonly id: string };

function addresses({ slug }: ShopMarket, subject: Subject, content: ShareContent): Share {
  const place = { marketSlug: slug, ...subject };
  const host = currentMediaHost();
  return {
    card: hostedAt(host, shareAddress(place, content, 'card')),
    story: hostedAt(host, shareAddress(place, content, 'story')),
  };
}
