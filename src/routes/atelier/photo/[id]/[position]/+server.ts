import { error } from '@sveltejs/kit';
import { readPhoto } from '#server/catalogue/read-photo.ts';
import { currentMarket } from '#server/current-market.ts';
import { askerOf } from '../../../enter.server.ts';
import type { RequestEvent } from './$types';

export async function GET(event: RequestEvent) {
  const asker = await askerOf(event);
  const { id, position } = event.params;
  if (!asker || !/^\d{1,2}$/.test(position)) error(404, 'photo');
  const large = event.url.searchParams.has('large');
  const place = { goodId: id, position: Number(position) };
  const bytes = await readPhoto(currentMarket(), { asker, ...place, large });
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=86400',
      'x-content-type-options': 'nosniff',
    },
  });
}
