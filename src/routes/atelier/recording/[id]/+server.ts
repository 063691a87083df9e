import { error } from '@sveltejs/kit';
import { readRecording } from '#server/catalogue/read-recording.ts';
import { currentMarket } from '#server/current-market.ts';
import { askerOf } from '../../enter.server.ts';
import type { RequestEvent } from './$types';

/** Phones ask for a sound in parts, and some play nothing when they get it whole. */
export async function GET(event: RequestEvent) {
  const asker = await askerOf(event);
  if (!asker) error(404, 'recording');
  const { bytes, type } = await readRecording(currentMarket(), { asker, goodId: event.params.id });
  const headers: Record<string, string> = {
    'content-type': type,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=86400',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(event.request.headers.get('range') ?? '');
  if (!asked) return new Response(bytes, { headers });
  const size = bytes.byteLength;
  const from = Number(asked[1]);
  const to = Math.min(asked[2] ? Number(asked[2]) : size - 1, size - 1);
  if (from > to)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  headers['content-range'] = `bytes ${from}-${to}/${size}`;
  return new Response(bytes.subarray(from, to + 1), { status: 206, headers });
}
