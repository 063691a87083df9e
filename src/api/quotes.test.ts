// The public door of the delivered price, as a stranger with curl meets it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemoMarket } from '../../db/seeds/fill-demo-market.ts';
import { fromJson, sum } from '#domain/money/money.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { openDoors } from './app.ts';
import { mostQuoteBytes, quotesPerMinute } from './quotes.ts';
import { type QuoteSaid, quoteShape } from './shapes/quote-shape.ts';

let market: TestMarket;
let app: ReturnType<typeof openDoors>;
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
});
afterAll(() => market.close());

const rug = JSON.parse(readFileSync('tests/data/quotes/rug-to-berlin.json', 'utf8'));
const post = async (body: unknown, query = '', headers: Record<string, string> = {}) => {
  const answer = await app.request(`/api/quotes${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { answer, said: (await answer.json()) as QuoteSaid & Record<string, never> };
};

describe('POST /api/quotes', () => {
  beforeAll(() => (app = openDoors(market)));

  it('answers by the very shape that is published, never to be kept', async () => {
    const { answer, said } = await post(rug);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(quoteShape.strict().parse(said)).toEqual(said);
    expect(said.status).toBe('bounded');
    for (const lane of said.lanes.filter(({ delivered }) => delivered)) {
      const total = sum(
        lane.lines.map(({ amount }) => fromJson(amount as never)),
        'EUR',
      );
      expect(total).toEqual(fromJson(lane.delivered as never));
    }
  });

  it.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
  ])('reads %s as %s', async (written, country) => {
    const to = (code: string) => post({ ...rug, to: { country: code } });
    const { said } = await to(written);
    expect(said.lanes.length).toBeGreaterThan(0);
    expect(said).toEqual((await to(country)).said);
  });

  it('says each line in the language asked for', async () => {
    for (const [lang, words] of [
      ['de', 'Zoll'],
      ['fr', 'douane'],
      ['ar', 'جمر'],
      ['ja', '関税'],
      ['es', 'aduana'],
    ] as const) {
      const { said } = await post(rug, `?lang=${lang}`);
      const duty = said.lanes[0]!.lines.find(({ kind }) => kind === 'duty')!;
      expect(duty.says.toLowerCase(), lang).toContain(words.toLowerCase());
    }
  });

  it('prices the freight from the carriers’ tables when the caller gives none', async () => {
    const { freight: _, on: __, ...open } = rug;
    const { said } = await post(open);
    const priced = said.lanes.filter(({ delivered }) => delivered);
    expect(said.on).toBe('2026-11-23');
    expect(priced.length).toBeGreaterThan(0);
    for (const { lines } of priced) {
      const freight = lines.find(({ kind }) => kind === 'freight')!;
      expect(BigInt(freight.amount.minor)).toBeGreaterThan(0n);
    }
  });

  it('compares one consignment with the orders it is made of, by the carriers of the house', async () => {
    const { freight: _, on: __, ...open } = rug;
    const lines = ['Tiznit', 'Azilal'].map((seller) => ({ ...rug.lines[0], seller }));
    const { said } = await post({ ...open, lines, apart: true });
    const { together, apart, orders, cheaper, says } = said.apart!;
    const whole = said.lanes.find(({ id }) => id === said.cheapest)!;
    expect(together).toEqual(whole.delivered);
    expect(orders.map(({ seller }) => seller)).toEqual(['Tiznit', 'Azilal']);
    expect(BigInt(apart!.minor)).toBe(
      orders.reduce((all, { delivered }) => all + BigInt(delivered!.minor), 0n),
    );
    expect(cheaper).toBe(BigInt(together!.minor) < BigInt(apart!.minor) ? 'together' : 'apart');
    expect(says).toBeTruthy();
    expect((await post(rug)).said).not.toHaveProperty('apart');
  });

  it('is unknown, and says what is missing, for a country whose law was not read', async () => {
    const { answer, said } = await post({ ...rug, to: { country: 'VU' } });
    expect(answer.status).toBe(200);
    expect(said).toMatchObject({ status: 'unknown', lanes: [], cheapest: null });
    expect(said.missing[0]!.says).toContain('Vanuatu');
  });

  it('says which field is wrong and what to do about it', async () => {
    const line = { ...rug.lines[0], value: { minor: '12.5', currency: 'EUR' }, quantity: 0 };
    const { answer, said } = await post({ ...rug, lines: [line], too: {} });
    expect(answer.status).toBe(422);
    const fields = (said as never as { problems: { field: string; says: string }[] }).problems;
    expect(fields.map(({ field }) => field)).toEqual([
      'lines.0.value.minor',
      'lines.0.quantity',
      'too',
    ]);
    expect(fields[0]!.says).toContain('"1250" is 12.50 EUR');
  });

  it('refuses what is no JSON and what is too large', async () => {
    expect((await post('{')).answer.status).toBe(400);
    expect((await post(' '.repeat(mostQuoteBytes + 1))).answer.status).toBe(413);
  });

  it('replays an authority’s worked example from its percentages', async () => {
    const { said } = await post({
      from: { country: 'MA' },
      to: { country: 'NO' },
      lines: [
        {
          description: 'skirt',
          value: { minor: '100000', currency: 'NOK' },
          quantity: 1,
          origin: { country: 'MA' },
        },
      ],
      freight: { minor: '25000', currency: 'NOK' },
      generic: {
        dutyPercent: 10.7,
        taxPercent: 25,
        dutyBase: 'cif',
        taxBase: ['goods', 'freight', 'duty'],
        rounding: { toMinor: 100 },
      },
    });
    const lane = said.lanes[0]!;
    const paid = (kind: string) => lane.lines.find((line) => line.kind === kind)?.amount.minor;
    expect([paid('duty'), paid('import-tax'), lane.delivered?.minor]).toEqual([
      '13400',
      '34600',
      '173000',
    ]);
    expect(said.status).not.toBe('known');
  });

  it('rounds a charge in a way of its own where the example does, and refuses a way nobody knows', async () => {
    const goods = { description: 'bowl', quantity: 1, origin: { country: 'MA' } };
    const ask = (rounding: unknown) =>
      post({
        from: { country: 'MA' },
        to: { country: 'DE' },
        lines: [{ ...goods, value: { minor: '10010', currency: 'EUR' } }],
        freight: { minor: '1000', currency: 'EUR' },
        generic: {
          dutyPercent: '3.33',
          taxPercent: '19',
          dutyBase: 'fob',
          taxBase: ['goods', 'freight', 'duty'],
          rounding,
        },
      });
    const charged = async (rounding: unknown) => {
      const { lines } = (await ask(rounding)).said.lanes[0]!;
      return ['duty', 'import-tax'].map(
        (kind) => lines.find((one) => one.kind === kind)!.amount.minor,
      );
    };
    expect(await charged('half-up')).toEqual(['333', '2155']);
    expect(await charged({ mode: 'up' })).toEqual(['334', '2156']);
    expect(await charged({ by: 'up' })).toEqual(['334', '2156']);
    const own = { mode: 'half-up', duty: { mode: 'down', toMinor: 100 }, tax: { mode: 'up' } };
    expect(await charged(own)).toEqual(['300', '2149']);
    const { answer, said } = await ask({ duty: { mode: 'sideways' } });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(said)).toContain('generic.rounding');
  });

  it('asks the harbour fee of what goes by sea, none of what flies', async () => {
    const amount = { minor: '9000', currency: 'USD' };
    const ask = async (over?: string) => {
      const freight = { transport: 'freight', amount, ...(over ? { over } : {}) };
      return post({ ...rug, to: { country: 'US', region: 'NY' }, freight });
    };
    const fees = async (over?: string) =>
      (await ask(over)).said.lanes
        .filter(({ transport }) => transport === 'freight')
        .map(({ lines }) =>
          lines.flatMap(({ rule, status }) => (rule.startsWith('us-hmf') ? [rule, status] : [])),
        );
    const [bySea, byAir, unsaid] = [await fees('sea'), await fees('air'), await fees()];
    expect(bySea.length).toBeGreaterThan(0);
    expect(bySea).toEqual(bySea.map(() => ['us-hmf', 'known']));
    expect(byAir).toEqual(bySea.map(() => []));
    expect(unsaid).toEqual(bySea.map(() => ['us-hmf-perhaps', 'bounded']));
    expect((await ask('land')).answer.status).toBe(422);
  });
});

describe('a caller', () => {
  it('who calls too often is asked to wait, and another is not', async () => {
    app = openDoors({ ...market, settings: { ...market.settings, trustedProxies: [''] } });
    const as = (address: string) => post('{', '', { 'x-forwarded-for': address });
    for (let at = 0; at < quotesPerMinute; at++)
      expect((await as('192.0.2.7')).answer.status).toBe(400);
    const { answer } = await as('192.0.2.7');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await as('192.0.2.8')).answer.status).toBe(400);
    market.setNow(new Date('2026-11-23T10:01:00Z'));
    expect((await as('192.0.2.7')).answer.status).toBe(400);
  });
});

describe('GET /api/openapi.json', () => {
  it('is OpenAPI 3.1 and speaks of every public route of the API', async () => {
    const answer = await openDoors(market).request('/api/openapi.json');
    const document = await answer.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/openapi.json',
      '/api/quotes',
      '/health',
    ]);
    const { schemas } = document.components;
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['Shipment', 'Quote', 'Lane', 'Money']),
    );
    expect(schemas.Shipment.required).toEqual(expect.arrayContaining(['from', 'to', 'lines']));
  });

  it('has no reference that leads nowhere', async () => {
    const text = await (await openDoors(market).request('/api/openapi.json')).text();
    const { schemas } = JSON.parse(text).components;
    const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in schemas))).toEqual([]);
  });
});
