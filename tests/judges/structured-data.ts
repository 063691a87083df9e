// Structured data, judged by a stranger's validator and by what it lets pass: it misses a wrong currency,
// an availability nobody knows and half an address. Our rules are those of Google's page on merchant
// listings: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing
import Validator from '@adobe/structured-data-validator';
import type { ShopMarket } from '#domain/markets.ts';
import { isAmount, isWhole } from './addresses.ts';

type Thing = Readonly<Record<string, unknown>>;
type Place = Pick<ShopMarket, 'country' | 'currency'>;

export async function structuredFaults(data: object, place?: Place): Promise<string[]> {
  const whole = data as Thing;
  return [
    ...(await strangersFaults(whole)),
    ...thingsIn(whole).flatMap((thing) => [...addressFaults(thing), ...listFaults(thing)]),
    ...thingsIn(whole).flatMap((thing) => faultsOf(thing, place)),
  ];
}

async function strangersFaults(data: Thing): Promise<string[]> {
  const type = String(data['@type']);
  const read = { ...structuredClone(data), '@location': '0,1' };
  const issues = await new Validator().validate({ jsonld: { [type]: [read] } });
  return issues
    .filter(({ severity, issueMessage }) => severity === 'ERROR' || /invalid/i.test(issueMessage))
    .map(({ issueMessage, fieldNames }) => `${issueMessage} (${fieldNames?.join()})`);
}

/** The thing itself and all that are in it. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
}

const addresses = ['url', 'image', 'item', 'logo'];

function addressFaults(thing: Thing): string[] {
  return addresses.flatMap((name) =>
    [thing[name] ?? []]
      .flat()
      .filter((address) => !isWhole(address))
      .map((address) => `${name} is no whole address: ${String(address)}`),
  );
}

/** Steps and works are counted on, one by one. */
function listFaults({ itemListElement: list }: Thing): string[] {
  if (list === undefined) return [];
  const positions = (list as Thing[]).map(({ position }) => Number(position));
  const [first = Number.NaN] = positions;
  const told = first >= 1 && positions.every((position, at) => position === first + at);
  return told ? [] : [`positions are ${positions.join()}`];
}

const schema = 'https://schema.org/';
const known = {
  availability:
    'BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder PreSale Reserved SoldOut',
  itemCondition: 'DamagedCondition NewCondition RefurbishedCondition UsedCondition',
  returnPolicyCategory:
    'MerchantReturnFiniteReturnWindow MerchantReturnNotPermitted MerchantReturnUnlimitedWindow',
  returnFees:
    'FreeReturn OriginalShippingFees RestockingFees ReturnFeesCustomerResponsibility ReturnShippingFees',
  returnMethod: 'KeepProduct ReturnAtKiosk ReturnByMail ReturnInStore',
} as const;

function wordFaults(thing: Thing): string[] {
  return Object.entries(known)
    .filter(([name]) => thing[name] !== undefined)
    .filter(([name, words]) => !words.split(' ').some((word) => thing[name] === schema + word))
    .map(([name]) => `${name} is no word of schema.org: ${String(thing[name])}`);
}

function faultsOf(thing: Thing, place?: Place): string[] {
  const rules = place ? rulesOf[String(thing['@type'])] : undefined;
  const told = rules?.(thing, place!) ?? [];
  return [...wordFaults(thing), ...told.filter((fault) => fault !== '')];
}

const unless = (holds: boolean, fault: string) => (holds ? '' : fault);

const rulesOf: Readonly<Record<string, (thing: Thing, place: Place) => string[]>> = {
  Product: ({ brand, offers, sku, '@context': context }) => [
    // A variant has its brand from its group.
    unless(brand !== undefined || context === undefined, 'no brand'),
    unless(sku !== undefined, 'no sku'),
    unless(offers === undefined || (offers as Thing)['@type'] === 'Offer', 'offers is no Offer'),
  ],
  Offer: ({ availability, price, priceCurrency, url }, { currency }) => [
    unless(priceCurrency === currency, `priceCurrency is ${String(priceCurrency)}`),
    unless(isAmount(String(price), currency), `price is ${String(price)}`),
    unless(availability !== undefined, 'no availability'),
    unless(url !== undefined, 'no url'),
  ],
  MonetaryAmount: ({ currency: told }, { currency }) => [
    unless(told === currency, `carriage is told in ${String(told)}`),
  ],
  DefinedRegion: ({ addressCountry }, { country }) => [
    unless(addressCountry === country, `delivered to ${String(addressCountry)}`),
  ],
  QuantitativeValue: ({ minValue, maxValue, unitCode }) => [
    unless(Number(minValue) <= Number(maxValue), `from ${String(minValue)} to ${String(maxValue)}`),
    unless(unitCode === 'DAY', `days are counted in ${String(unitCode)}`),
  ],
  MerchantReturnPolicy: (policy, { country }) => [
    unless(policy.applicableCountry === country, 'returns are told for another country'),
    unless(
      !String(policy.returnPolicyCategory).endsWith('FiniteReturnWindow') ||
        Number(policy.merchantReturnDays) > 0,
      'returns are told without their days',
    ),
  ],
  Organization: ({ url }) => [unless(url !== undefined, 'no url')],
};
