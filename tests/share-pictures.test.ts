// Shared pictures: drawn once, under a name that says all they say, light and of the right size.
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDoors } from '#api/app.ts';
import { marketBySlug } from '#domain/markets.ts';
import { shareSizes } from '#domain/pictures/shared-picture.ts';
import { shareOfForm, shareOfGood, shareOfHome, shareOfRegion } from '#lib/share/share-content.ts';
import { readGood } from '#server/catalogue/read-good.ts';
import { quoteGood } from '#server/customs/quote-good.ts';
import { openRealMarket, type RealMarket } from '#server/channels/a-real-market.ts';
import * as drawing from '#server/channels/draw-share.ts';
import { shareAddress, shareHash } from '#server/channels/share-address.ts';
import { sharedGood } from '#server/channels/shared-good.ts';

const berlin = marketBySlug('de-de')!;
let market: RealMarket;
let doors: ReturnType<typeof openDoors>;
let shortId: string;
beforeAll(async () => {
  market = await openRealMarket();
  doors = openDoors(market);
  shortId = (
    await market.db
      .selectFrom('goods')
      .select('short_id')
      .where('form', '=', 'rug')
      .where('demo', '=', false)
      .limit(1)
      .executeTakeFirstOrThrow()
  ).short_id;
}, 60_000);
afterAll(() => market.close());

async function contentIn(slug: string, id = shortId) {
  const shopMarket = marketBySlug(slug)!;
  const good = await readGood(market, { shortId: id });
  const quote = await quoteGood(market, { shopMarket, variant: good.variant });
  const price = 'refused' in quote ? undefined : { total: quote.total, status: quote.status };
  return shareOfGood(sharedGood(good, price), shopMarket);
}

const addressOf = async (slug: string, shape: 'card' | 'story', id = shortId) =>
  shareAddress({ marketSlug: slug, kind: 'good', id }, await contentIn(slug, id), shape);

describe('a picture to be shared', () => {
  it.each([
    ['de-de', 'card'],
    ['ar-fr', 'card'],
    ['ja-jp', 'card'],
    ['fr-fr', 'story'],
    ['ar-ae', 'story'],
  ] as const)('of a good in %s, as a %s, has its size and is light', async (slug, shape) => {
    const answer = await doors.request(await addressOf(slug, shape));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.byteLength).toBeLessThanOrEqual(200_000);
    const { width, height, format, exif } = await sharp(bytes).metadata();
    expect({ width, height, format, exif }).toEqual({
      width: shareSizes[shape].width,
      height: shareSizes[shape].height,
      format: 'jpeg',
      exif: undefined,
    });
  });

  it('says the delivered price its page says, and is another picture once that is another', async () => {
    const content = await contentIn('de-de');
    expect(content.price).toMatch(/^\d.*€$/);
    expect(content.delivered).toBe('geliefert nach Berlin, Zoll und Steuern inbegriffen');
    expect(content.tags).toEqual(['#MadeInMorocco', '#ArtisanatMarocain']);
    expect(shareHash({ ...content, price: '1 €' })).not.toBe(shareHash(content));
    expect(shareHash(structuredClone(content))).toBe(shareHash(content));
  });

  it('is drawn once for all who ask at the same time, and not again after', async () => {
    const draw = vi.spyOn(drawing, 'drawShare');
    const address = await addressOf('en-gb', 'card');
    const [one, ...others] = await Promise.all([1, 2, 3, 4].map(() => doors.request(address)));
    const first = Buffer.from(await one!.arrayBuffer());
    for (const other of others)
      expect(Buffer.from(await other.arrayBuffer()).equals(first)).toBe(true);
    expect(draw).toHaveBeenCalledTimes(1);
    await doors.request(address);
    expect(draw).toHaveBeenCalledTimes(1);
    draw.mockRestore();
  });

  it('that names a price of yesterday leads to the one of today, and is drawn for nobody', async () => {
    const address = await addressOf('de-de', 'card');
    const old = address.replace(/-[0-9a-f]{16}\.jpg$/, '-0123456789abcdef.jpg');
    const answer = await doors.request(old);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, address]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('of a drawing of the demonstration says so', async () => {
    expect((await contentIn('fr-fr', market.stillDemo)).badge).toBeTruthy();
    expect((await contentIn('fr-fr')).badge).toBeUndefined();
  });

  it('in Japanese is set in kana and kanji, by the font that comes with the house', async () => {
    const content = await contentIn('ja-jp');
    expect(content.title).toMatch(/\p{Script=Katakana}|\p{Script=Han}/u);
    // Typst leaves out letters that no font of ours has: without the font these two are alike.
    const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。（）・]/gu;
    const bare = (text = '') => text.replace(cjk, '');
    const { title, about, delivered } = content;
    const stripped = { title: bare(title), about: bare(about), delivered: bare(delivered) };
    const draw = (said: typeof content) => drawing.drawShare({ content: said, shape: 'card' });
    const drawn = await draw(content);
    const wordless = await draw({ ...content, ...stripped });
    const inked = async (bytes: Buffer) => {
      const right = { left: 620, top: 100, width: 560, height: 380 };
      const { channels } = await sharp(bytes).extract(right).greyscale().stats();
      return 255 - channels[0]!.mean;
    };
    expect(await inked(drawn)).toBeGreaterThan((await inked(wordless)) + 1);
  });

  it('of a form and of a region are drawn under the names their pages give', async () => {
    const rug = { marketSlug: 'de-de', kind: 'form', id: 'rug' } as const;
    const souss = { marketSlug: 'de-de', kind: 'region', id: 'MA-09' } as const;
    for (const address of [
      shareAddress(rug, shareOfForm('rug', berlin), 'card'),
      shareAddress(souss, shareOfRegion('MA-09', berlin), 'card'),
    ])
      expect((await doors.request(address)).headers.get('content-type')).toBe('image/jpeg');
    for (const name of ['form-nothing', 'region-MA-99'])
      expect(
        (await doors.request(`/media/share/de-de/${name}-card-0123456789abcdef.jpg`)).status,
      ).toBe(404);
  });

  it('is not there for what is not there', async () => {
    const home = shareAddress(
      { marketSlug: 'de-de', kind: 'home', id: 'all' },
      shareOfHome(berlin),
      'card',
    );
    expect((await doors.request(home)).status).toBe(200);
    for (const path of [
      '/media/share/xx-xx/home-all-card-0123456789abcdef.jpg',
      '/media/share/de-de/craft-nothing-card-0123456789abcdef.jpg',
      '/media/share/de-de/good-22222222-card-0123456789abcdef.jpg',
      '/media/share/de-de/../../secret.jpg',
      '/media/share/photo/00112233445566778899aabbccddeeff-640.jpg',
    ]) {
      expect((await doors.request(path)).status, path).toBe(404);
    }
  });
});

it('a photograph for feeds is JPEG and at least 600 pixels a side', async () => {
  const good = await readGood(market, { shortId });
  const sha = good.pictures[0]!.sha.slice(0, 32);
  const answer = await doors.request(`/media/share/photo/${sha}-640.jpg`);
  const { format, width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect(format).toBe('jpeg');
  expect(Math.min(width, height)).toBe(600);
});
