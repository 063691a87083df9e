// Structured data, as a stranger's validator reads it. schema.org's own vocabulary is not in the
// validator's package and is not asked for over the network: it checks Google's rules.
import { describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { structuredFaults } from '../../../tests/judges/structured-data.ts';
import { breadcrumbList, collectionPage, cooperativeOrganization, organization } from './places.ts';
import { type Described, type DescribedOffer, product } from './product.ts';
import { safeJson } from './safe-json.ts';

const offer: DescribedOffer = {
  id: 'k7m2x9pq',
  name: '',
  total: money(61240n, 'EUR'),
  status: 'known',
  available: true,
  madeToOrder: false,
  handling: { least: 1, most: 3 },
  transit: { least: 4, most: 9 },
};

const rug: Described = {
  shortId: 'k7m2x9pq',
  title: 'Azilal-Teppich aus Wolle, 160 × 240 cm',
  description: 'Ein Azilal-Teppich aus Wolle.',
  url: 'https://shop.example/de-de/goods/azilal-teppich-k7m2x9pq',
  images: ['https://shop.example/media/00112233445566778899aabbccddeeff/1280.webp'],
  brand: 'Tifawin',
  brandUrl: 'https://shop.example/de-de/cooperatives/tifawin',
  material: 'Wolle',
  originCountry: 'MA',
  offers: [offer],
  country: 'DE',
  returns: { days: 14, fees: 'buyer' },
};

const steps = [
  { text: 'Start', href: '/de-de/' },
  { text: 'Teppiche', href: '/de-de/crafts/weaving' },
];

describe('structured data', () => {
  it.each([
    ['a good', product(rug)],
    ['a good the operator promises no return of', product({ ...rug, returns: undefined })],
    ['a good that is not taken back', product({ ...rug, returns: { days: 0 } })],
    ['a good made to order', product({ ...rug, offers: [{ ...offer, madeToOrder: true }] })],
    ['a sold piece', product({ ...rug, offers: [{ ...offer, available: false }] })],
    [
      'one of several variants',
      (
        product({ ...rug, offers: [offer, { ...offer, id: 'k7m2x9pq-2' }] }) as {
          hasVariant: object[];
        }
      ).hasVariant[1]!,
    ],
    ['the way back', breadcrumbList({ steps, here: 'Azilal-Teppich' }, 'https://shop.example')],
    [
      'a shelf',
      collectionPage({
        name: 'Teppiche',
        url: 'https://shop.example/x',
        items: [{ name: 'Teppich', url: rug.url }],
        before: 24,
      }),
    ],
    [
      'the house',
      organization({ name: 'Qafila', url: 'https://shop.example/', about: 'Moroccan craft' }),
    ],
    [
      'a cooperative',
      cooperativeOrganization({ name: 'Tifawin', url: rug.brandUrl, place: 'Azilal' }),
    ],
  ])('of %s has no error', async (_, data) => {
    expect(await structuredFaults(data, { country: 'DE', currency: 'EUR' })).toEqual([]);
  });

  it('makes no offer of a price that is not the whole price', () => {
    expect(product({ ...rug, offers: [{ ...offer, status: 'partial' }] })).not.toHaveProperty(
      'offers',
    );
    expect(
      product({ ...rug, offers: [{ ...offer, status: 'unknown', total: undefined }] }),
    ).not.toHaveProperty('offers');
    expect(product({ ...rug, offers: [{ ...offer, status: 'bounded' }] })).toHaveProperty(
      'offers.price',
      '612.40',
    );
  });

  it('says nothing of returns while the operator has said nothing', () => {
    expect(product({ ...rug, returns: undefined })).not.toHaveProperty(
      'offers.hasMerchantReturnPolicy',
    );
    expect(product(rug)).toHaveProperty('offers.hasMerchantReturnPolicy.merchantReturnDays', 14);
  });

  it('counts the works of the second page on from the first', () => {
    const shelf = collectionPage({
      name: 'x',
      url: 'https://shop.example/x',
      items: [{ name: 'y', url: rug.url }],
      before: 24,
    });
    expect(shelf).toHaveProperty('mainEntity.itemListElement.0.position', 25);
  });

  it('of a good stays under two kilobytes', () => {
    expect(Buffer.byteLength(safeJson(product(rug)))).toBeLessThan(2048);
  });

  it('cannot end its element, whatever a seller writes', () => {
    const said = safeJson({ name: '</script><script>alert(1)</script><!--\u2028' });
    expect(said).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(said)).toEqual({ name: '</script><script>alert(1)</script><!--\u2028' });
  });
});
