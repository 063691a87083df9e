// A good as its page says it: what it is, who made it, what it costs delivered and where that goes.
import { houseName } from '#domain/cooperatives/house-name.ts';
import { attributeValueName, composeDescription } from '#domain/craft/compose-description.ts';
import { composeCare } from '#domain/craft/care.ts';
import { composeAlts, type ShownAs } from '#domain/craft/compose-alt.ts';
import { formHeading } from '#domain/craft/count-form.ts';
import { lengthDigits } from '#domain/craft/sizes.ts';
import { compareSize } from '#domain/pictures/compare-size.ts';
import { attributeIds } from '#domain/craft/attributes.ts';
import { colourName } from '#domain/craft/colours.ts';
import { composeSize } from '#domain/craft/compose-size.ts';
import { composeTitle } from '#domain/craft/compose-title.ts';
import { crafts } from '#domain/craft/crafts.ts';
import { formRow } from '#domain/craft/forms.ts';
import type { GoodFacts } from '#domain/craft/good-facts.ts';
import { composeProvince, type MakingWord, makingWords } from '#domain/craft/making.ts';
import { materialName } from '#domain/craft/materials.ts';
import { placeName } from '#domain/craft/place-name.ts';
import { isRegion, regionName, regionsNamedAsOrigin } from '#domain/craft/regions.ts';
import { personName } from '#domain/craft/person-name.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatMonth } from '#lib/format/days.ts';
import { formatPounds, formatWeight } from '#lib/format/measures.ts';
import { countryName, formatList } from '#lib/format/names.ts';
import type { FactView, GoodView } from '#lib/good-view.ts';
import { isolated } from '#lib/format/money.ts';
import { unbroken } from '#lib/format/unbroken.ts';
import { cooperativePath, craftPath, formPath, makerPath } from '#lib/paths.ts';
import { craftMessages } from '#messages/craft/craft-messages.ts';
import { placesMessages } from '#messages/places/places-messages.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import type { GoodPage } from '#server/catalogue/read-good.ts';
import { makerIdOf } from '#server/catalogue/read-maker.ts';
import type { ShopPicture } from '#server/catalogue/shop-good.ts';
import type { CannotShip, ParcelQuote } from '#server/customs/parcel-quote.ts';
import type { WentTo } from '#server/orders/where-it-went.ts';
import { placeOf, presentPicture } from '../../present-card.server.ts';
import { presentStory } from '../../present-story.server.ts';
import { presentOffer } from './present-offer.server.ts';

type Page = {
  readonly good: GoodPage;
  readonly quotes: ReadonlyMap<string, ParcelQuote | CannotShip>;
  readonly shopMarket: ShopMarket;
  readonly went?: WentTo;
};

export function presentGood({ good, quotes, shopMarket, went }: Page): GoodView {
  const { language } = shopMarket;
  const { facts, cooperative } = good;
  const { craft } = formRow(facts.form);
  const unit = shopMarket.country === 'US' ? 'in' : 'cm';
  const name = houseName(cooperative, language);
  const alts = composeAlts(facts, language, good.pictures.map(viewOf));
  return {
    shortId: good.shortId,
    title: unbroken(composeTitle(facts, language)),
    description: unbroken(composeDescription(facts, language, unit)),
    craft: { name: crafts[craft][language], href: craftPath(shopMarket, craft) },
    form: { name: formHeading(facts.form, language), href: formPath(shopMarket, facts.form) },
    pictures: good.pictures.map((one, at) => ({
      ...presentPicture(one, good, shopMarket),
      alt: alts[at]!,
    })),
    demo: good.demo,
    kind: good.kind,
    sold: good.sold,
    ...(went ? { soldTo: saySoldTo(went, shopMarket) } : {}),
    ...(good.makingDays ? { makingDays: good.makingDays } : {}),
    makers: good.makers.flatMap(({ name, personId }) =>
      name
        ? [
            {
              name: personName(name, shopMarket.language),
              href: makerPath(shopMarket, makerIdOf(personId)),
            },
          ]
        : [],
    ),
    cooperative: {
      name,
      href: cooperativePath(shopMarket, cooperative.slug),
      slug: cooperative.slug,
      seal: cooperative.seal,
      place: placeOf(good, shopMarket),
    },
    offers: good.variants.map((variant) =>
      presentOffer({ good, variant, quote: quotes.get(variant.variantId), shopMarket }),
    ),
    facts: factRows(good, shopMarket),
    ...scaleOf(good, shopMarket),
    care: composeCare(facts, language),
    ...(good.story ? { story: presentStory(good.story, shopMarket) } : {}),
  };
}

function saySoldTo({ country, soldAt }: WentTo, shopMarket: ShopMarket): string {
  const { locale } = shopMarket;
  return shopMessages(shopMarket).good.soldTo({
    month: isolated(formatMonth(dayOf(soldAt), locale)),
    country: isolated(countryName(country, locale)),
  });
}

/** What a picture shows is known of the first and of the one to scale; the others are only counted. */
function viewOf({ kind, demo, view }: ShopPicture): ShownAs {
  const drawn = kind === 'drawing' || demo;
  if (kind === 'scale') return { view: 'scale', drawn };
  return view ? { view: view === 'light' ? 'whole' : view, drawn } : { drawn };
}

function scaleOf({ facts, variants }: GoodPage, shopMarket: ShopMarket) {
  const drawn = variants.length === 1 ? compareSize(facts.size) : undefined;
  if (!drawn) return {};
  const { language, country } = shopMarket;
  const { units } = craftMessages(shopMarket);
  const unit = country === 'US' ? 'in' : 'cm';
  const measure = (mm: number) => `${lengthDigits(mm, language, unit)} ${units[unit]}`;
  const { thing, other } = drawn;
  const high = isolated(measure(other.high));
  const caption = unbroken(placesMessages(shopMarket).good.beside[other.name]({ high }));
  return { scale: { drawn, caption, wide: measure(thing.wide), high: measure(thing.high) } };
}

function factRows(good: GoodPage, shopMarket: ShopMarket) {
  const { language, locale } = shopMarket;
  const say = shopMessages(shopMarket).good;
  const { facts, variant } = good;
  const row = (label: string, text: string | undefined, also?: string): FactView[] =>
    text
      ? [
          {
            label,
            text: unbroken(text),
            ...(also && also !== text ? { also: unbroken(also) } : {}),
          },
        ]
      : [];
  const list = (items: readonly string[]) => (items.length ? formatList(items, locale) : undefined);
  const materials = list(facts.materials.map((id) => materialName(id, language)));
  const craft = craftMessages(shopMarket);
  const words = craft.attributes;
  const making = makingFacts(facts, shopMarket);
  const saidApart = (id: string) =>
    id !== 'technique' || making.every(({ key }) => key !== 'techniques');
  return [
    ...row(say.fact.size, composeSize(facts, language), composeSize(facts, language, 'in')),
    ...(variant.weightGrams
      ? row(
          say.fact.weight,
          formatWeight(variant.weightGrams, locale),
          formatPounds(variant.weightGrams, locale),
        )
      : []),
    ...row(say.fact.materials, materials),
    ...row(say.fact.colours, list(facts.colours.map((id) => colourName(id, language)))),
    ...attributeIds.flatMap((id) => {
      const value = saidApart(id) ? facts.attributes[id] : undefined;
      const name = value && attributeValueName(id, value, language);
      // All of wool, mostly of wool: the second says nothing more.
      return row(words[id].label, name === materials ? undefined : name);
    }),
    ...making.flatMap(({ label, names }) => row(label, list(names))),
    ...row(craft.provinceLabel, composeProvince(facts, language)),
    ...row(say.fact.place, facts.place && placeName(facts.place, language)),
    ...row(say.fact.origin, originOf(good, { language, locale })),
    ...row(say.fact.making, good.makingDays ? say.days({ count: good.makingDays }) : undefined),
    ...row(say.fact.number, good.shortId),
  ];
}

/** The technique that customs asked for stands in one line with what else was told. */
function makingFacts(facts: GoodFacts, shopMarket: ShopMarket): MakingWord[] {
  const { language } = shopMarket;
  const asked = facts.attributes['technique'];
  return makingWords(facts, language).map((word) => {
    if (word.key !== 'techniques' || !asked) return word;
    const names = [attributeValueName('technique', asked, language), ...word.names];
    const label = craftMessages(shopMarket).making.techniques({ count: names.length });
    return { ...word, label, names };
  });
}

/** Goods of two regions carry the region as their origin, as EU Decision 2/2025 asks. */
function originOf(
  { facts, originCountry }: GoodPage,
  { language, locale }: Pick<ShopMarket, 'language' | 'locale'>,
) {
  const country = originCountry && countryName(originCountry, locale);
  const region = facts.region && isRegion(facts.region) ? regionName(facts.region, language) : '';
  if (facts.region && regionsNamedAsOrigin.includes(facts.region)) return region;
  return [region, country].filter(Boolean).join(' · ');
}
