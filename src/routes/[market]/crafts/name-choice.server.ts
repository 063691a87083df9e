// What each value of each filter is called in a market's language.
import { colourName, isColour } from '#domain/craft/colours.ts';
import { crafts } from '#domain/craft/crafts.ts';
import { formHeading } from '#domain/craft/count-form.ts';
import { dyeName, isDye } from '#domain/craft/dyes.ts';
import { isForm } from '#domain/craft/forms.ts';
import { isMaterial, materialName } from '#domain/craft/materials.ts';
import { isMotif, motifName } from '#domain/craft/motifs.ts';
import { townName } from '#domain/craft/place-name.ts';
import { isProvince, provinceName } from '#domain/craft/provinces.ts';
import { isRegion, regionName } from '#domain/craft/regions.ts';
import { isStyle, styleName } from '#domain/craft/styles.ts';
import { isTechnique, techniqueName } from '#domain/craft/techniques.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type FacetName, isCraft } from '#domain/shelf/goods-filter.ts';
import { bracketEnds, bracketIds } from '#domain/shelf/price-brackets.ts';
import { type SizeClass, sizeClasses } from '#domain/shelf/size-classes.ts';
import { formatLength } from '#lib/format/measures.ts';
import { formatMoney, isolated } from '#lib/format/money.ts';
import { searchMessages } from '#messages/search/search-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';

export function labelOf(facet: FacetName, shopMarket: ShopMarket): string {
  const say = shopMessages(shopMarket).shelf;
  const search = searchMessages(shopMarket);
  switch (facet) {
    case 'craft':
    case 'price':
    case 'ships':
    case 'women':
    case 'cooperative':
      return search[facet];
    default:
      return say[facet];
  }
}

/** Undefined for what has no name: an old value is not shown. */
export function nameChoice(
  facet: string,
  value: string,
  shopMarket: ShopMarket,
): string | undefined {
  const { language } = shopMarket;
  const search = searchMessages(shopMarket);
  if (facet === 'craft') return isCraft(value) ? crafts[value][language] : undefined;
  if (facet === 'form') return isForm(value) ? formHeading(value, language) : undefined;
  if (facet === 'style') return isStyle(value) ? styleName(value, language) : undefined;
  if (facet === 'material') return isMaterial(value) ? materialName(value, language) : undefined;
  if (facet === 'colour') return isColour(value) ? colourName(value, language) : undefined;
  if (facet === 'province') return isProvince(value) ? provinceName(value, language) : undefined;
  if (facet === 'place') return townName(value, language);
  if (facet === 'technique') return isTechnique(value) ? techniqueName(value, language) : undefined;
  if (facet === 'dye') return isDye(value) ? dyeName(value, language) : undefined;
  if (facet === 'motif') return isMotif(value) ? motifName(value, language) : undefined;
  if (facet === 'region') return isRegion(value) ? regionName(value, language) : undefined;
  if (facet === 'size')
    return value in sizeClasses ? sizeName(value as SizeClass, shopMarket) : undefined;
  if (facet === 'price') return priceName(value, shopMarket);
  if (facet === 'kind') return kindName(value, shopMarket);
  if (facet === 'ships') return search.within({ days: Number(value) });
  if (facet === 'women') return search.led;
  return facet === 'word' ? value : undefined;
}

function sizeName(id: SizeClass, shopMarket: ShopMarket): string {
  const [over, most] = sizeClasses[id];
  const { locale } = shopMarket;
  return rangeName(shopMarket, {
    least: over === 0 ? undefined : formatLength(over, locale),
    most: most === undefined ? undefined : formatLength(most, locale),
  });
}

function priceName(id: string, shopMarket: ShopMarket): string | undefined {
  const { currency, locale } = shopMarket;
  const at = bracketIds(currency).indexOf(id);
  if (at < 0) return undefined;
  const ends = bracketEnds(currency);
  const said = (end: (typeof ends)[number] | undefined) =>
    end && isolated(formatMoney(end, locale));
  return rangeName(shopMarket, { least: said(ends[at - 1]), most: said(ends[at]) });
}

function rangeName(
  shopMarket: ShopMarket,
  { least, most }: { least?: string; most?: string },
): string {
  const say = shopMessages(shopMarket).shelf;
  if (most === undefined) return say.over({ least: least ?? '' });
  return least === undefined ? say.upTo({ most }) : say.between({ least, most });
}

function kindName(id: string, shopMarket: ShopMarket): string {
  const say = shopMessages(shopMarket).shelf;
  return id === 'ready' ? say.ready : say.madeToOrder;
}
