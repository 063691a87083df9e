// The whole way of a picture where the media lie in an S3 store, and what happens when it is away.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDemoMarket } from '../../../db/seeds/fill-demo-market.ts';
import { type TestMarket, openTestMarket } from '#server/db/test-market.ts';
import { showGoods } from '../catalogue/show-goods.ts';
import { aPhonePicture, aPlainPicture } from './a-picture.ts';
import { StorageUnavailable } from './blob-store.ts';
import { checkStore } from './check-store.ts';
import { drawDemoPicture, recipeHash } from './draw-demo-picture.ts';
import { keepOriginal } from './keep-original.ts';
import { makeSizes } from './make-sizes.ts';
import { mediaUrl } from './media-url.ts';
import { previewOriginal } from './preview-original.ts';
import { type PretendS3, openPretendS3 } from './pretend-s3.ts';
import { serveMedia } from './serve-media.ts';

describe('a picture in a store that speaks S3', () => {
  let twin: PretendS3;
  let market: TestMarket;
  beforeAll(async () => {
    twin = await openPretendS3('house');
    const { settings: s3 } = twin;
    const env = {
      MEDIA_STORE: 's3',
      S3_ENDPOINT: s3.endpoint,
      S3_BUCKET: s3.bucket,
      S3_REGION: s3.region,
      S3_ACCESS_KEY_ID: s3.accessKeyId,
      S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
      S3_PREFIX: s3.prefix,
    };
    market = await openTestMarket({ env });
  });
  afterAll(async () => {
    await market.close();
    await twin.close();
  });
  beforeEach(() => {
    twin.troubles.length = 0;
  });

  const keep = async (bytes: Uint8Array, people = false) => {
    const answer = await keepOriginal(market, { bytes, people });
    if ('refused' in answer) throw new Error(answer.refused);
    return answer;
  };
  const away = () => twin.troubles.push(...Array<number>(4).fill(503));

  it('goes all its way: kept, previewed, made, served, and nothing twice', async () => {
    const bytes = await aPhonePicture({ width: 900, height: 600 });
    const { sha256 } = await keep(bytes);
    const key = `house/originals/${sha256.slice(0, 2)}/${sha256}`;
    expect(twin.kept.get(key)?.bytes).toEqual(bytes);
    expect((await previewOriginal(market, { sha256, width: 100 })).byteLength).toBeGreaterThan(100);
    const made = await makeSizes(market, { sha256 });
    expect(made).toHaveLength(6);
    const served = await serveMedia(market, { path: mediaUrl(sha256, 320) });
    expect(served.bytes.byteLength).toBe(
      made.find(({ type, width }) => type === 'avif' && width === 320)?.bytes,
    );
    expect(served.headers['cache-control']).toContain('immutable');
    const puts = () => twin.asked.filter((one) => one.startsWith('PUT')).length;
    const before = puts();
    await keep(bytes);
    expect(await makeSizes(market, { sha256 })).toEqual(made);
    expect(puts()).toBe(before);
  });

  it('that shows a person has left the public keys', async () => {
    const bytes = await aPlainPicture(200, 100, '#884422');
    const { sha256 } = await keep(bytes);
    await makeSizes(market, { sha256 });
    const keys = (folder: string) =>
      [...twin.kept.keys()].filter(
        (key) => key.startsWith(`house/${folder}/`) && key.includes(sha256.slice(0, 32)),
      );
    expect(keys('sizes')).toHaveLength(2);
    await keep(bytes, true);
    await makeSizes(market, { sha256 });
    expect([keys('sizes').length, keys('sizes-of-people').length]).toEqual([0, 2]);
    const apart = twin.kept.get(keys('sizes-of-people')[0]!);
    expect(apart?.headers['cache-control']).toBe('private, no-store');
  });

  it('sent while the store is away leaves no row, and arrives when it is sent again', async () => {
    const bytes = await aPlainPicture(210, 100, '#336699');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const rows = () =>
      market.db.selectFrom('media').select('sha256').where('sha256', '=', sha256).execute();
    away();
    await expect(keep(bytes)).rejects.toThrow(StorageUnavailable);
    expect(await rows()).toEqual([]);
    await keep(bytes);
    expect(await rows()).toHaveLength(1);
  });

  it('is on no page before its sizes are there; the job is tried again, then its good is told', async () => {
    await fillDemoMarket(market);
    const good = await market.db
      .selectFrom('goods')
      .select(['id', 'cooperative_id'])
      .where('state', '=', 'published')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const { sha256 } = await keep(await aPlainPicture(220, 100, '#993366'));
    await market.db.deleteFrom('good_pictures').where('good_id', '=', good.id).execute();
    await market.db
      .insertInto('good_pictures')
      .values({ good_id: good.id, cooperative_id: good.cooperative_id, position: 0, sha256 })
      .execute();
    const shown = async () => {
      const goods = await showGoods(market, { goodIds: [good.id] });
      return goods.get(good.id)!.picture?.sha;
    };
    const told = () =>
      market.db
        .selectFrom('events')
        .select(['subject_kind', 'subject_id'])
        .where('kind', '=', 'picture-made')
        .execute();
    const job = () =>
      runOnce({
        connectionString: market.ownerUrl,
        noHandleSignals: true,
        logger: new Logger(() => () => {}),
        taskList: { 'make-sizes': async () => void (await makeSizes(market, { sha256 })) },
      });
    await market.pool.query(`select enqueue('make-sizes', '{}'::json)`);
    away();
    await job();
    const owner = new pg.Client({ connectionString: market.ownerUrl });
    await owner.connect();
    // The worker writes down why a job failed when it has let go of it: on a busy machine, later.
    await vi.waitFor(async () => {
      const waiting = await owner.query(
        'select attempts, last_error from graphile_worker._private_jobs',
      );
      expect(waiting.rows).toMatchObject([
        { attempts: 1, last_error: expect.stringContaining('503 SlowDown') },
      ]);
    }, 5000);
    expect([await shown(), await told()]).toEqual([undefined, []]);
    await owner.query('update graphile_worker._private_jobs set run_at = now()');
    await owner.end();
    await job();
    expect(await shown()).toBe(sha256);
    expect(await told()).toEqual([{ subject_kind: 'good', subject_id: good.id }]);
    await makeSizes(market, { sha256 });
    expect(await told()).toHaveLength(1);
  });

  it('that was changed in the store is never made into sizes', async () => {
    const { sha256 } = await keep(await aPlainPicture(230, 100, '#112233'));
    const key = `house/originals/${sha256.slice(0, 2)}/${sha256}`;
    const other = await aPlainPicture(230, 100, '#445566');
    twin.kept.set(key, { bytes: other, headers: {} });
    await expect(makeSizes(market, { sha256 })).rejects.toThrow('has changed in');
  });

  it('of the demo is remembered while its original lies in the store, and drawn again when not', async () => {
    const recipe = { form: 'tray', style: 'fes', seed: 61 };
    const { sha256 } = await drawDemoPicture(market, recipe);
    const key = `house/originals/${sha256.slice(0, 2)}/${sha256}`;
    const note = join(market.settings.dataFolder, 'media', 'drawn', `${recipeHash(recipe)}.json`);
    const noted = async () => (await stat(note)).ino;
    const before = await noted();
    await drawDemoPicture(market, recipe);
    expect(await noted()).toBe(before);
    twin.kept.delete(key);
    expect(await drawDemoPicture(market, recipe)).toMatchObject({ sha256 });
    expect(twin.kept.has(key)).toBe(true);
    expect(await noted()).not.toBe(before);
  });

  it('the doctor puts, reads and removes a probe, and says what is wrong', async () => {
    const before = twin.kept.size;
    expect(await checkStore(market)).toEqual({
      ok: true,
      says: `${twin.settings.endpoint}/media/house keeps, gives back and removes`,
    });
    expect(twin.kept.size).toBe(before);
    away();
    const ill = await checkStore(market);
    expect(ill).toMatchObject({ ok: false, says: expect.stringContaining('503 SlowDown') });
    expect(ill.says).not.toContain('a pretend secret');
    const s3 = { ...market.settings.s3!, secretAccessKey: 'another' };
    const wrong = { ...market, settings: { ...market.settings, s3 } };
    expect((await checkStore(wrong)).says).toContain('403 SignatureDoesNotMatch');
  });
});
