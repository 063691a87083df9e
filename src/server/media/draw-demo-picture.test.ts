import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { drawDemoPicture } from './draw-demo-picture.ts';
import { mediaUrl } from './media-url.ts';
import { serveMedia } from './serve-media.ts';

describe('a demo picture', () => {
  let market: TestMarket;
  beforeAll(async () => {
    market = await openTestMarket();
  });
  afterAll(() => market.close());

  it('is drawn, kept as demo, served; drawing it again changes nothing', async () => {
    const good = { form: 'fibula', style: 'tiznit', colours: ['red'], seed: 5 };
    const drawn = await drawDemoPicture(market, good);
    expect(drawn).toMatchObject({ width: 1280, height: 1600, type: 'png' });
    expect(await drawDemoPicture(market, good)).toEqual(drawn);
    const rows = await market.db.selectFrom('media').select(['sha256', 'demo']).limit(9).execute();
    expect(rows).toEqual([{ sha256: drawn.sha256, demo: true }]);
    const sizes = await market.db.selectFrom('media_sizes').select('width').limit(99).execute();
    expect(sizes).toHaveLength(12);
    const { bytes } = await serveMedia(market, { path: mediaUrl(drawn.sha256, 640) });
    expect(bytes.byteLength).toBeGreaterThan(4_000);
    expect(bytes.byteLength).toBeLessThan(80_000);
  });

  it('is never drawn in production', async () => {
    const env = { QAFILA_MODE: 'production', ORIGIN: 'https://shop.example' };
    const production = await openTestMarket({ env });
    try {
      const drawing = drawDemoPicture(production, { form: 'tray', seed: 1 });
      await expect(drawing).rejects.toThrow('production shows no drawings');
    } finally {
      await production.close();
    }
  });
});
