// The calculator answers in every market, with a price by sourced lines or with what is missing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../../../db/seeds/fill-demo-market.ts';
import { markets } from '#domain/markets.ts';
import { money, sum } from '#domain/money/money.ts';
import { useMarket } from '#server/current-market.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { load } from './+page.server.ts';
import { choicesToAsk } from './choices-to-ask.server.ts';
import type { AnswerView } from './present-answer.server.ts';
import { readAsked } from './read-asked.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  useMarket(market);
});
afterAll(async () => {
  useMarket(undefined);
  await market.close();
});

const rug = 'form=rug&technique=hand-knotted&fibre=wool&material=wool&value=400&area=3.84';
const ask = async (slug: string, query: string) => {
  const url = new URL(`http://localhost/${slug}/landed-cost?${query}`);
  const page = (await load({ params: { market: slug }, url } as never)) as {
    asked: Pick<ReturnType<typeof readAsked>, 'values' | 'wrong'>;
    answer?: AnswerView;
  };
  return page;
};

describe('the calculator', () => {
  it.each(markets)('on $slug prices a rug line by line, or says what is missing', async (shop) => {
    const { answer } = await ask(shop.slug, rug);
    const priced = answer!.lanes.filter(({ total }) => total);
    if (priced.length === 0) {
      const said = [...answer!.missing, ...answer!.lanes.flatMap(({ missing }) => missing)];
      expect(said.length).toBeGreaterThan(0);
    }
    for (const { total, lines } of priced) {
      expect(
        sum(
          lines.map(({ amount }) => amount),
          total!.currency,
        ),
      ).toEqual(total);
      for (const line of lines.slice(2)) expect(line.label).not.toMatch(/undefined|\bnull\b/);
    }
  });

  it('shows first what is chosen, and why', async () => {
    const { answer } = await ask('de-de', rug);
    expect(answer!.lanes[0]!.best.length).toBeGreaterThan(0);
    expect(answer!.lanes[0]!.best[0]!.why).toMatch(/\.$/);
  });

  it('gives no Moroccan preference to what was made elsewhere', async () => {
    const dutyFree = async (made: string) => {
      const { answer } = await ask('de-de', `${rug}&made=${made}`);
      return answer!.lanes.some(({ lines }) =>
        lines.some(({ label }) => label.includes('Marokko')),
      );
    };
    expect([await dutyFree('MA-05'), await dutyFree('elsewhere')]).toEqual([true, false]);
  });

  it('asks the question that settles it where a good is not told enough of', async () => {
    const { answer } = await ask('en-us', 'form=babouche&value=50');
    expect(answer!.questions.join()).toMatch(/\?/);
    expect(answer!.lanes).toEqual([]);
  });

  it('says which fields it cannot read, and answers nothing', async () => {
    const { asked, answer } = await ask('fr-fr', 'form=&value=cher&quantity=0&weight=-1&area=x');
    expect(asked.wrong).toEqual({
      form: 'required',
      value: 'notNumber',
      quantity: 'notNumber',
      weight: 'notNumber',
      area: 'notNumber',
    });
    expect(answer).toBeUndefined();
    expect((await ask('fr-fr', '')).asked.wrong).toEqual({});
  });

  it('offers every form in the order of the reader’s alphabet', () => {
    const market = (slug: string) => markets.find((one) => one.slug === slug)!;
    const { forms, materials, places } = choicesToAsk('rug', market('fr-fr'));
    const labels = forms.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('fr').compare));
    expect(materials.map(({ value }) => value)).toContain('wool');
    expect(places).toHaveLength(12);
    const { forms: german, materials: none } = choicesToAsk(undefined, market('de-de'));
    expect(german.map(({ value }) => value)).not.toEqual(forms.map(({ value }) => value));
    expect(none).toEqual([]);
  });

  it('asks again where the province and the postcode do not agree, and takes either alone', async () => {
    const { answer: both } = await ask('fr-ca', `${rug}&region=QC&postcode=M5V 2T6`);
    expect(both!.missing.join()).toContain('M5V 2T6');
    expect(both!.lanes).toEqual([]);
    const { answer: named } = await ask('fr-ca', `${rug}&region=Nouvelle-Écosse`);
    expect(named!.lanes.some(({ total }) => total)).toBe(true);
    const { answer: none } = await ask('fr-ca', `${rug}&region=Bretagne`);
    expect(none!.missing.join()).toContain('Bretagne');
  });

  it('names the paper that lifts a hold', async () => {
    const { answer } = await ask('fr-fr', 'form=tagine&material=clay&value=80');
    expect(answer!.held.join()).toContain('plomb et cadmium');
  });

  it('reads numbers in the digits of its reader', () => {
    const query = new URLSearchParams(`${rug}&weight=٢٫٥&quantity=٣`);
    const [line] = readAsked(query, markets[0]).shipment!.lines;
    expect([line!.netWeightGrams, line!.quantity]).toEqual([2500, 3]);
  });

  it('takes the currency that is named, and grams from kilograms', () => {
    const query = new URLSearchParams(`${rug}&currency=MAD&weight=9,8&quantity=2`);
    const { shipment } = readAsked(query, markets[0]);
    expect(shipment!.lines[0]).toMatchObject({
      value: money(40_000, 'MAD'),
      netWeightGrams: 9800,
      quantity: 2,
    });
  });
});
