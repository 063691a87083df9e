import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker, MembershipRole } from '#domain/permissions/may.ts';
import { openPool } from '../db/pool.ts';
import { openTestMarket, type TestMarket } from '../db/test-market.ts';
import { newId } from '../market.ts';
import { aPhonePicture, aPlainPicture } from '../media/a-picture.ts';
import { makeSizes } from '../media/make-sizes.ts';
import { originalPath } from '../media/media-folders.ts';
import { serveMedia } from '../media/serve-media.ts';
import { Forbidden, NotFound } from '../not-there.ts';
import { addPhoto } from './add-photo.ts';
import { addRecording } from './add-recording.ts';
import { answerGood } from './answer-good.ts';
import { completeGood } from './complete-good.ts';
import { listWork } from './list-work.ts';
import { publishGood } from './publish-good.ts';
import { readOwnDraft } from './read-own-draft.ts';
import { readPhoto } from './read-photo.ts';
import { readRecording } from './read-recording.ts';
import { removeRecording } from './remove-recording.ts';
import { startGood } from './start-good.ts';
import { submitGood } from './submit-good.ts';

let market: TestMarket;
let azilal: string;
let safi: string;
let fadma: Asker;
let stranger: Asker;
beforeAll(async () => {
  market = await openTestMarket();
  azilal = await aCooperative('azilal');
  safi = await aCooperative('safi');
  fadma = await oneOf(azilal, 'scribe', 'Fadma');
  stranger = await oneOf(safi, 'president', 'Hada');
});
afterAll(() => market.close());

async function aCooperative(slug: string): Promise<string> {
  const id = newId(market);
  await market.pool.query(
    `insert into cooperatives (id, slug, name, state, region, place, seal, contact_name, demo, applied_at, approved_at)
     values ($1, $2, $2, 'approved', 'MA-05', 'Azilal', '{eye,comb,star}', 'Itto', true, now(), now())`,
    [id, slug],
  );
  return id;
}

async function oneOf(cooperativeId: string, role: MembershipRole, name: string): Promise<Asker> {
  const id = newId(market);
  await market.pool.query('insert into people (id, name, created_at) values ($1, $2, now())', [
    id,
    name,
  ]);
  await market.pool.query(
    `insert into memberships values (gen_random_uuid(), $1, $2, $3, '2026-01-01')`,
    [id, cooperativeId, role],
  );
  return {
    person: { id, name, email: null, language: 'fr' },
    mustChoosePassword: false,
    memberships: [{ cooperativeId, slug: 'x', name: 'X', role }],
  };
}

async function aDraft(): Promise<string> {
  const goodId = await startGood(market, { asker: fadma, cooperativeId: azilal });
  await answer(goodId, { form: 'rug' });
  return goodId;
}

const answer = (goodId: string, answers: Record<string, string | string[]>) =>
  answerGood(market, { asker: fadma, goodId, answers });

async function told(goodId: string) {
  const draft = await readOwnDraft(market, { asker: fadma, goodId });
  return { ...draft, variant: draft.good.variants[0]! };
}

const eventsOf = async (goodId: string) => {
  const { rows } = await market.pool.query(
    'select kind from events where subject_id = $1 order by sequence',
    [goodId],
  );
  return rows.map((row) => row.kind);
};

/** Jobs are the worker's: the running house may add one, and only the owner of the database reads them. */
async function jobsOf(key: string): Promise<string[]> {
  const pool = openPool({ connectionString: market.ownerUrl, max: 1, role: 'owner' });
  try {
    const { rows } = await pool.query(
      'select task_identifier from graphile_worker.jobs where key = $1',
      [key],
    );
    return rows.map((row) => row.task_identifier);
  } finally {
    await pool.end();
  }
}

const aVoice = (text = 'a rug') =>
  Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.from(`\x01\x00 webm ${text}`)]);

describe('a new work from a phone', () => {
  it('is a draft at once, and two taps that race begin one', async () => {
    const begin = () => startGood(market, { asker: fadma, cooperativeId: azilal });
    const [one, two] = await Promise.all([begin(), begin()]);
    expect(one).toBe(two);
    expect((await told(one)).good).toMatchObject({
      state: 'draft',
      kind: 'piece',
      originCountry: null,
    });
    expect(await eventsOf(one)).toEqual(['good-started']);
    await answer(one, { form: 'rug' });
    expect(await begin()).not.toBe(one);
  });

  it('is begun by any member of her cooperative, and in no other', async () => {
    const member = await oneOf(azilal, 'member', 'Aïcha');
    const begun = await startGood(market, { asker: member, cooperativeId: azilal });
    const asker = member;
    const answers = { form: 'pouf', [`maker.${member.person.id}`]: '1' };
    expect(await answerGood(market, { asker, goodId: begun, answers })).toMatchObject({
      completed: true,
    });
    expect((await readOwnDraft(market, { asker, goodId: begun })).good).toMatchObject({
      form: 'pouf',
      makers: [{ personId: member.person.id }],
    });
    expect(await submitGood(market, { asker, goodId: begun })).toMatchObject({
      refused: 'open-questions',
    });
    await expect(publishGood(market, { asker, goodId: begun })).rejects.toThrow(Forbidden);
    await expect(completeGood(market, { asker, goodId: begun, given: {} })).rejects.toThrow(
      Forbidden,
    );
    await expect(startGood(market, { asker: stranger, cooperativeId: azilal })).rejects.toThrow(
      NotFound,
    );
    await expect(startGood(market, { asker: fadma, cooperativeId: 'nowhere' })).rejects.toThrow(
      NotFound,
    );
  });

  it('is told one answer at a time, and an answer leaves the others as they are', async () => {
    const goodId = await aDraft();
    await answer(goodId, { materials: ['wool'], colours: ['ivory', 'black'] });
    await answer(goodId, {
      'variant.size.widthMm': '١٦٠',
      'variant.size.lengthMm': '240,5',
      'variant.packedWeightGrams': '11000',
    });
    await answer(goodId, {
      [`maker.${fadma.person.id}`]: '3',
      originCountry: 'MA',
      region: 'MA-05',
      place: 'Azilal',
    });
    await answer(goodId, { 'variant.price': '١٨٠٠' });
    expect(await told(goodId)).toMatchObject({
      good: {
        form: 'rug',
        materials: ['wool'],
        colours: ['ivory', 'black'],
        originCountry: 'MA',
        place: 'Azilal',
        makers: [{ personId: fadma.person.id, weight: 3 }],
      },
      variant: {
        priceMinor: 180000n,
        size: { widthMm: 1600, lengthMm: 2405 },
        packedWeightGrams: 11000,
      },
    });
    await answer(goodId, { 'variant.size.diameterMm': '200' });
    expect((await told(goodId)).variant.size).toEqual({ diameterMm: 2000 });
  });

  it('forgets what only its former form could be', async () => {
    const goodId = await aDraft();
    await answer(goodId, {
      materials: ['wool', 'leather'].slice(0, 1),
      'variant.size.widthMm': '160',
      'variant.size.lengthMm': '240',
    });
    expect(await answer(goodId, { form: 'plate' })).toMatchObject({ completed: true });
    const { good, variant } = await told(goodId);
    expect(good).toMatchObject({ form: 'plate', materials: [] });
    expect(variant.size).toEqual({});
  });

  it('says by field what cannot be, and keeps what was', async () => {
    const goodId = await aDraft();
    await answer(goodId, { 'variant.price': '900' });
    expect(await answer(goodId, { 'variant.price': 'much' })).toEqual({
      refused: 'good-does-not-hold',
      fields: { 'variant.price': 'not-an-amount' },
    });
    expect(
      await answer(goodId, { 'variant.size.widthMm': '160', 'variant.size.lengthMm': '99999' }),
    ).toMatchObject({
      fields: { 'variant.lengthMm': 'not-believable' },
    });
    expect(await answer(goodId, { [`maker.${stranger.person.id}`]: '1' })).toMatchObject({
      fields: { [`maker.${stranger.person.id}`]: 'not-a-member' },
    });
    expect((await told(goodId)).variant.priceMinor).toBe(90000n);
  });
});

describe('four photos', () => {
  it('are upright and say nothing of place, camera or name once served', async () => {
    const goodId = await aDraft();
    const bytes = await aPhonePicture();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const added = await addPhoto(market, { asker: fadma, goodId, shot: 'whole', bytes });
    if (!('added' in added)) throw new Error(added.refused);
    expect(await jobsOf(`sizes ${added.sha256}`)).toEqual(['make-sizes']);
    await makeSizes(market, { sha256: added.sha256 });
    const preview = await readPhoto(market, { asker: fadma, goodId, position: 0 });
    const large = await readPhoto(market, { asker: fadma, goodId, position: 0, large: true });
    const served = await Promise.all(
      (['avif', 'webp'] as const).map((type) =>
        serveMedia(market, { path: `/media/${added.sha256.slice(0, 32)}/480.${type}` }),
      ),
    );
    for (const picture of [preview, large, ...served.map((one) => one.bytes)]) {
      const seen = await sharp(picture).metadata();
      expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual(Array(4).fill(undefined));
      expect(seen.height).toBeGreaterThan(seen.width);
      expect(Buffer.from(picture).includes('Fatima')).toBe(false);
    }
    expect((await stat(originalPath(market, added.sha256))).size).toBe(bytes.byteLength);
  });

  it('are seen small by default, and as large as they came by who looks closer', async () => {
    const goodId = await aDraft();
    const bytes = await aPlainPicture(1200, 300);
    await addPhoto(market, { asker: fadma, goodId, shot: 'whole', bytes });
    const widthOf = async (large: boolean) =>
      (
        await sharp(
          await readPhoto(market, { asker: fadma, goodId, position: 0, large }),
        ).metadata()
      ).width;
    expect([await widthOf(false), await widthOf(true)]).toEqual([480, 1200]);
  });

  it('have each their shot: a second one takes its place, the same one twice is told', async () => {
    const goodId = await aDraft();
    const [red, blue] = [await aPlainPicture(300, 200), await aPlainPicture(300, 200, '#2b2ba9')];
    const add = (shot: 'whole' | 'scale', bytes: Uint8Array) =>
      addPhoto(market, { asker: fadma, goodId, shot, bytes });
    const first = await add('whole', red);
    await add('scale', blue);
    expect(await add('scale', red)).toEqual({ refused: 'same-photo-twice', other: 'whole' });
    expect(await add('whole', Buffer.from('%PDF-1.7'))).toMatchObject({ refused: 'not-a-picture' });
    const green = await add('whole', await aPlainPicture(300, 200, '#2ba92b'));
    const { photos, good } = await told(goodId);
    expect(photos.whole).toBe('sha256' in green && green.sha256);
    expect(photos.whole).not.toBe('sha256' in first && first.sha256);
    expect(good.pictures.map((picture) => picture.kind)).toEqual(['photo', 'scale']);
  });
});

describe('her voice', () => {
  it('is kept as it came, heard by her own cooperative and the desk, and taken back', async () => {
    const goodId = await aDraft();
    expect(await addRecording(market, { asker: fadma, goodId, bytes: aVoice() })).toMatchObject({
      added: true,
    });
    const desk: Asker = { ...stranger, operatorRole: 'desk', memberships: [] };
    for (const asker of [fadma, desk]) {
      const heard = await readRecording(market, { asker, goodId });
      expect(heard.type).toBe('audio/webm');
      expect(Buffer.from(heard.bytes).equals(aVoice())).toBe(true);
    }
    await expect(readRecording(market, { asker: stranger, goodId })).rejects.toThrow(NotFound);
    expect(await removeRecording(market, { asker: fadma, goodId })).toEqual({ removed: true });
    await expect(readRecording(market, { asker: fadma, goodId })).rejects.toThrow(NotFound);
  });

  it('is a sound and not too long', async () => {
    const goodId = await aDraft();
    const add = (bytes: Uint8Array) => addRecording(market, { asker: fadma, goodId, bytes });
    expect(await add(new Uint8Array())).toEqual({ refused: 'empty' });
    expect(await add(Buffer.from('<html><script>'))).toEqual({ refused: 'not-a-recording' });
    expect(await add(await aPlainPicture(20, 20))).toEqual({ refused: 'not-a-recording' });
    const long = Buffer.concat([aVoice(), Buffer.alloc(5 * 1024 * 1024)]);
    expect(await add(long)).toMatchObject({ refused: 'too-large', bytes: long.byteLength });
  });
});

describe('another cooperative', () => {
  it('finds nothing: no draft, no photo, no way to answer or to send it', async () => {
    const goodId = await aDraft();
    await addPhoto(market, {
      asker: fadma,
      goodId,
      shot: 'whole',
      bytes: await aPlainPicture(30, 20),
    });
    const asker = stranger;
    const bytes = await aPlainPicture(30, 20);
    const tries: (() => Promise<unknown>)[] = [
      () => readOwnDraft(market, { asker, goodId }),
      () => readPhoto(market, { asker, goodId, position: 0 }),
      () => answerGood(market, { asker, goodId, answers: { form: 'vase' } }),
      () => addPhoto(market, { asker, goodId, shot: 'back', bytes }),
      () => addRecording(market, { asker, goodId, bytes: aVoice() }),
      () => removeRecording(market, { asker, goodId }),
      () => submitGood(market, { asker, goodId }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow(NotFound);
    expect((await listWork(market, { asker })).works).toEqual([]);
    expect((await told(goodId)).good.form).toBe('rug');
  });
});

describe('sending to the desk', () => {
  it('is refused with what is missing, then done once, and the desk publishes it', async () => {
    const goodId = await aDraft();
    const send = () => submitGood(market, { asker: fadma, goodId });
    const refused = await send();
    if (!('questions' in refused)) throw new Error('sent unfinished');
    expect(refused.questions.map((question) => question.field).sort()).toEqual([
      'materials',
      'origin',
      'picture',
      'price',
      'size',
    ]);
    await addPhoto(market, {
      asker: fadma,
      goodId,
      shot: 'whole',
      bytes: await aPlainPicture(40, 30),
    });
    await answer(goodId, {
      materials: ['wool'],
      'variant.size.widthMm': '160',
      'variant.size.lengthMm': '240',
      'variant.price': '1800',
      originCountry: 'MA',
      region: 'MA-05',
      place: 'Azilal',
      [`maker.${fadma.person.id}`]: '1',
    });
    expect(
      (await Promise.all([send(), send()])).map((outcome) => 'submitted' in outcome).sort(),
    ).toEqual([false, true]);
    expect((await eventsOf(goodId)).filter((kind) => kind === 'good-submitted')).toHaveLength(1);
    expect(await answer(goodId, { form: 'vase' })).toEqual({
      refused: 'not-a-draft',
      state: 'submitted',
    });
    const bytes = await aPlainPicture(41, 30);
    expect(await addPhoto(market, { asker: fadma, goodId, shot: 'back', bytes })).toMatchObject({
      refused: 'not-a-draft',
    });
    const desk: Asker = { ...stranger, operatorRole: 'desk', memberships: [] };
    expect(await publishGood(market, { asker: desk, goodId })).toMatchObject({ published: true });
    const { works } = await listWork(market, { asker: fadma });
    expect(works.find((work) => work.id === goodId)).toMatchObject({
      state: 'published',
      form: 'rug',
      price: { minor: 180000n },
      photo: 0,
    });
  });

  it('lists her work page after page, nothing twice', async () => {
    const all = await listWork(market, { asker: fadma, limit: 100 });
    const seen: string[] = [];
    for (let before: string | undefined, pages = 0; pages < 50; pages++) {
      const page = await listWork(market, { asker: fadma, before, limit: 2 });
      seen.push(...page.works.map((work) => work.id));
      before = page.next;
      if (!before) break;
    }
    expect(seen).toEqual(all.works.map((work) => work.id));
    expect(seen.length).toBeGreaterThan(4);
  });
});
