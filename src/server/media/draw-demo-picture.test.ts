import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { drawDemoPicture } from './draw-demo-picture.ts';
import { originalPath } from './media-folders.ts';
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
    expect(drawn).toMatchObject({ width: 960, height: 1200, type: 'jpeg' });
    expect(await drawDemoPicture(market, good)).toEqual(drawn);
    const rows = await market.db.selectFrom('media').select(['sha256', 'demo']).limit(9).execute();
    expect(rows).toEqual([{ sha256: drawn.sha256, demo: true }]);
    const sizes = await market.db.selectFrom('media_sizes').select('width').limit(99).execute();
    expect(sizes).toHaveLength(10);
    const { bytes } = await serveMedia(market, { path: mediaUrl(drawn.sha256, 640) });
    expect(bytes.byteLength).toBeGreaterThan(4_000);
    expect(bytes.byteLength).toBeLessThan(80_000);
  });

  it('is not drawn again for another database with the same data folder', async () => {
    const good = { form: 'tray', style: 'fes', seed: 6, view: 'detail' } as const;
    const drawn = await drawDemoPicture(market, good);
    const path = originalPath(market, drawn.sha256);
    const before = await stat(path);
    const env = { QAFILA_DATA: market.settings.dataFolder };
    const other = await openTestMarket({ env });
    try {
      const began = process.cpuUsage();
      expect(await drawDemoPicture(other, good)).toEqual(drawn);
      expect((await stat(path)).mtimeMs).toBe(before.mtimeMs);
      expect(process.cpuUsage(began).user).toBeLessThan(300_000);
      const sizes = await other.db.selectFrom('media_sizes').select('width').limit(99).execute();
      expect(sizes).toHaveLength(10);
    } finally {
      await other.close();
    }
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
