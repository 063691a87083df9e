// Faces by their doors: served while she consents, and by no other address.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoors } from '#api/app.ts';
import type { Asker } from '#domain/permissions/may.ts';
import { fillDemoMarket } from '../db/seeds/fill-demo-market.ts';
import { makerIdOf } from '#server/catalogue/read-maker.ts';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { newId } from '#server/market.ts';
import { aPhonePicture, aPlainPicture } from '#server/media/a-picture.ts';
import { anAbsentStore } from '#server/media/an-absent-store.ts';
import { mediaUrl } from '#server/media/media-url.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { tagsOfEvent } from '#server/pages/tags-of-event.ts';
import { faceOfMaker, facesOf } from '#server/consent/read-faces.ts';
import { hideFace, showFace } from '#server/consent/show-face.ts';

let market: TestMarket;
let doors: ReturnType<typeof openDoors>;
let hers: { asker: Asker; personId: string; cooperativeId: string };
beforeAll(async () => {
  market = await openTestMarket();
  await fillDemoMarket(market);
  doors = openDoors(market);
  const row = await market.db
    .selectFrom('memberships')
    .select(['person_id', 'cooperative_id'])
    .executeTakeFirstOrThrow();
  const person = { id: row.person_id, name: '', email: null, language: 'fr' };
  const asker = {
    person,
    operatorRole: 'desk' as const,
    memberships: [],
    mustChoosePassword: false,
  };
  hers = { asker, personId: row.person_id, cooperativeId: row.cooperative_id };
});
afterAll(() => market.close());

const face = () => faceOfMaker(market, { makerId: makerIdOf(hers.personId) });
const get = async (path: string) => (await doors.request(path)).status;

async function show(bytes: Uint8Array) {
  const shown = await showFace(market, { ...hers, bytes });
  if ('refused' in shown) throw new Error(shown.refused);
  return shown;
}

describe('a picture of a person', () => {
  it('is served at an address of its own for a minute, upright, without where it was taken', async () => {
    await show(await aPhonePicture());
    const { src, width, height } = (await face())!;
    expect(width).toBeLessThan(height);
    const answer = await doors.request(src);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('x-robots-tag')).toContain('noimageindex');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.includes('Fatima')).toBe(false);
    const { sha256 } = await market.db
      .selectFrom('pictures_of_people')
      .select('sha256')
      .executeTakeFirstOrThrow();
    expect(src).not.toContain(sha256.slice(0, 8));
    expect(await get(mediaUrl(sha256, 320, 'webp'))).toBe(404);
  });

  it('answers nobody from the moment she takes it back, as if it never was', async () => {
    await show(await aPhonePicture({ width: 800, height: 700 }));
    const { src } = (await face())!;
    expect(await get(src)).toBe(200);
    expect(await hideFace(market, hers)).toEqual({ hidden: true });
    expect(await get(src)).toBe(404);
    expect(await face()).toBeUndefined();
    expect(await facesOf(market, hers)).toEqual({});
    expect(await hideFace(market, hers)).toEqual({ hidden: false });
  });

  it('is one a person: the new one takes the place of the old one', async () => {
    await show(await aPlainPicture(400, 500, '#123456'));
    const before = (await face())!.src;
    await show(await aPlainPicture(400, 500, '#654321'));
    const after = (await face())!.src;
    expect([await get(before), await get(after)]).toEqual([404, 200]);
    expect(Object.keys(await facesOf(market, hers))).toEqual([hers.personId]);
  });

  it('of two is served only while both consent', async () => {
    const { pictureId } = await show(await aPlainPicture(400, 501, '#abcdef'));
    const { src } = (await face())!;
    const other = await market.db
      .selectFrom('people')
      .select('id')
      .where('id', '!=', hers.personId)
      .executeTakeFirstOrThrow();
    await market.db
      .insertInto('faces')
      .values({
        picture_id: pictureId,
        person_id: other.id,
        cooperative_id: hers.cooperativeId,
        consented_at: market.now(),
        written_by: hers.personId,
        withdrawn_at: market.now(),
      })
      .execute();
    expect(await get(src)).toBe(404);
    expect(await face()).toBeUndefined();
    await market.db.deleteFrom('faces').where('person_id', '=', other.id).execute();
    expect(await get(src)).toBe(200);
  });

  it('drops the pages that show it, wherever they are kept', async () => {
    const events = await market.db
      .selectFrom('events')
      .select(['id', 'kind', 'subject_kind', 'subject_id'])
      .where('kind', 'like', 'face-consent-%')
      .execute();
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(2);
    for (const { id, kind, subject_id } of events) {
      const event = { id, kind, subjectKind: 'person', subjectId: subject_id };
      expect(await tagsOfEvent(market as never, event as never)).toEqual(['all']);
    }
  });

  it.each([
    '/media/people/',
    '/media/people/x/320.webp',
    '/media/people/00000000-0000-7000-8000-000000000000/320.webp',
    '/media/people/00000000-0000-7000-8000-000000000000/320.jpg',
    '/media/people/..%2f..%2foriginals/320.webp',
    "/media/people/00000000-0000-7000-8000-000000000000'--/320.webp",
  ])('is not at %s', async (path) => expect(await get(path)).toBe(404));
});

describe('who may', () => {
  it('write it down is who may add a member, and of members only', async () => {
    const bytes = await aPlainPicture(300, 300);
    await expect(showFace(market, { ...hers, asker: undefined, bytes })).rejects.toThrow(Forbidden);
    const stranger = { ...hers.asker, operatorRole: undefined };
    await expect(hideFace(market, { ...hers, asker: stranger })).rejects.toThrow(Forbidden);
    for (const personId of [newId(market), 'nobody']) {
      await expect(showFace(market, { ...hers, personId, bytes })).rejects.toThrow(NotFound);
    }
  });

  it('what is no picture is refused, and the one shown before stays', async () => {
    const { src } = (await face())!;
    const bytes = new Uint8Array(Buffer.from('no picture'));
    expect(await showFace(market, { ...hers, bytes })).toMatchObject({ refused: 'not-a-picture' });
    const putBack = anAbsentStore(market);
    try {
      const other = await aPlainPicture(299, 300);
      expect(await showFace(market, { ...hers, bytes: other })).toEqual({
        refused: 'storage-unavailable',
      });
    } finally {
      putBack();
    }
    expect(await get(src)).toBe(200);
  });
});
