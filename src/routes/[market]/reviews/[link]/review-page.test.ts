import { isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Asker } from '#domain/permissions/may.ts';
import { aGood } from '#server/checkout/a-good.ts';
import { openShop, type Shop } from '#server/checkout/a-shop.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { useMarket } from '#server/current-market.ts';
import { newId } from '#server/market.ts';
import { aPlainPicture } from '#server/media/a-picture.ts';
import { anAbsentStore } from '#server/media/an-absent-store.ts';
import { NotFound } from '#server/not-there.ts';
import { makeReviewLink } from '#server/reviews/make-review-link.ts';
import {
  actions as desk,
  load as readAtDesk,
} from '../../../desk/(inside)/reviews/[id]/+page.server.ts';
import { load as listAtDesk } from '../../../desk/(inside)/reviews/+page.server.ts';
import { actions, load } from './+page.server.ts';

let shop: Shop;
let link: string;
let admin: Asker;
beforeAll(async () => {
  shop = await openShop();
  useMarket(shop.market);
  const good = await aGood(shop.market);
  const { groupId, redirectUrl } = await shop.goToPay(await shop.fill([good.variantId]));
  await shop.choose(redirectUrl, 'approve');
  await settleOrderGroup(shop.market, { groupId, reason: 'return' });
  const order = await shop.market.db
    .selectFrom('orders')
    .select('id')
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  link = await makeReviewLink(shop.market, { orderId: order.id });
  const person = { id: newId(shop.market), name: 'Salma', email: null, language: 'fr' };
  await shop.market.db
    .insertInto('people')
    .values({ id: person.id, name: person.name, created_at: shop.market.now() })
    .execute();
  admin = { person, operatorRole: 'admin', memberships: [], mustChoosePassword: false };
});
afterAll(async () => {
  useMarket(undefined);
  await shop.close();
});

const headers: Record<string, string> = {};
const open = async () =>
  (await load({
    params: { market: 'de-de', link },
    setHeaders: (set: Record<string, string>) => Object.assign(headers, set),
  } as never)) as Exclude<Awaited<ReturnType<typeof load>>, void>;

async function send(fields: Record<string, string | Blob>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const url = new URL(`http://localhost/de-de/reviews/${link}`);
  const request = new Request(url, { method: 'POST', body });
  request.headers.set('content-length', '1000');
  return actions
    .default({ params: { market: 'de-de', link }, request, url } as never)
    .catch((thrown: unknown) => thrown);
}

it('the page is hers alone, says what she bought, and asks in her market’s language', async () => {
  const { lines, givenName } = await open();
  expect(givenName).toBe('Lena');
  expect(lines).toMatchObject([{ title: expect.stringContaining('Beni'), state: undefined }]);
  expect(headers['cache-control']).toBe('private, no-store');
});

it('what is wrong comes back beside its field, with what she wrote', async () => {
  const [line] = (await open()).lines;
  const words = 'Weich.';
  const sent = { line: line!.lineId, stars: '', words, language: 'de', name: '' };
  expect(await send(sent)).toMatchObject({
    status: 400,
    data: { values: { words }, errors: { stars: expect.stringContaining('Sterne') } },
  });
  const file = new File(['no picture'], 'x.jpg', { type: 'image/jpeg' });
  expect(await send({ ...sent, stars: '5', picture: file })).toMatchObject({
    status: 400,
    data: { errors: { picture: 'Diese Datei ist kein Bild' } },
  });
});

it('while pictures cannot be kept it says so in her language, and her words are still there', async () => {
  const [line] = (await open()).lines;
  const png = new Uint8Array(await aPlainPicture(310, 200));
  const picture = new File([png], 'x.png', { type: 'image/png' });
  const putBack = anAbsentStore(shop.market);
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const sent = {
    line: line!.lineId,
    stars: '5',
    words: 'Schön.',
    language: 'de',
    name: '',
    picture,
  };
  try {
    expect(await send(sent)).toMatchObject({
      status: 503,
      data: {
        values: { words: 'Schön.' },
        errors: { picture: expect.stringContaining('Minuten') },
      },
    });
  } finally {
    putBack();
    told.mockRestore();
  }
});

it('a review with a picture goes to the desk, which refuses only with a reason', async () => {
  const [line] = (await open()).lines;
  const png = new Uint8Array(await aPlainPicture(300, 200));
  const picture = new File([png], 'x.png', { type: 'image/png' });
  const said = { stars: '4', words: 'Weich.', language: 'de', name: 'Lena' };
  expect(isRedirect(await send({ line: line!.lineId, ...said, picture }))).toBe(true);
  expect((await open()).lines).toMatchObject([{ state: 'written' }]);
  const event = (id: string, fields: Record<string, string> = {}) =>
    ({
      locals: { asker: admin },
      params: { id },
      url: new URL('http://localhost/desk/reviews'),
      request: new Request('http://localhost/', {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
    }) as never;
  const { reviews } = (await listAtDesk(event(''))) as { reviews: { id: string }[] };
  const { id } = reviews[0]!;
  expect(await readAtDesk(event(id))).toMatchObject({ review: { stars: 4, hasPicture: true } });
  expect(await desk.refuse(event(id))).toMatchObject({
    status: 400,
    data: { wrong: 'needs-reason' },
  });
  expect(await desk.publish(event(id, { picture: 'no' }))).toEqual({ done: 'published' });
  expect((await open()).lines).toMatchObject([{ state: 'published' }]);
});

it('a link that is none opens nothing', async () => {
  link = 'A'.repeat(22);
  await expect(open()).rejects.toThrow(NotFound);
});
