// A picture from an address a seller's file names: guarded at every hop, limited in bytes and time.
import { lookup } from 'node:dns/promises';
import type { en } from '#messages/imports/en.ts';
import { isPublicAddress, literalAddress, webAddress } from './guard-address.ts';
import type { Reason } from './listed-good.ts';
import { type PinnedAnswer, type PinnedRequest, requestPinned } from './request-pinned.ts';

/** The outside world as this file needs it: tests bring their own. */
export type Reach = {
  resolve(host: string): Promise<readonly string[]>;
  request(asked: PinnedRequest): Promise<PinnedAnswer>;
};

export type PictureRead = { readonly bytes: Uint8Array } | { readonly reason: Reason };

export const pictureLimitMegabytes = 25;
const limitMilliseconds = 20_000;
const hopsLimit = 4;

export const openWeb: Reach = {
  async resolve(host) {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => address);
  },
  request: requestPinned,
};

export async function fetchPicture(source: string, reach: Reach): Promise<PictureRead> {
  let url = webAddress(source);
  for (let hop = 0; hop < hopsLimit; hop++) {
    if (!url) return addressRefused(source);
    const address = await publicAddressOf(url, reach);
    if ('reason' in address) return { reason: address.reason(source) };
    const answer = await reach.request({
      url,
      address: address.pinned,
      limitBytes: pictureLimitMegabytes * 1024 * 1024,
      limitMilliseconds,
    });
    if ('failed' in answer) return failed(source, answer.failed);
    if (answer.status === 200) return { bytes: answer.bytes };
    const moved = [301, 302, 303, 307, 308].includes(answer.status);
    if (!moved || !answer.location) return unreachable(source, `status ${answer.status}`);
    url = webAddress(answer.location, url);
  }
  return unreachable(source, 'redirects');
}

type Resolved = { pinned: string } | { reason: (source: string) => Reason };

// Every address of the name must be public: one private among them is an attack or a mistake.
async function publicAddressOf(url: URL, reach: Reach): Promise<Resolved> {
  const literal = literalAddress(url);
  const addresses = literal ? [literal] : await reach.resolve(url.hostname).catch(() => []);
  const [pinned] = addresses;
  if (!pinned) return { reason: (source) => unreachable(source, 'not-resolved').reason };
  if (!addresses.every(isPublicAddress))
    return { reason: (source) => addressRefused(source).reason };
  return { pinned };
}

function failed(source: string, why: 'timeout' | 'too-large' | 'no-connection') {
  if (why !== 'too-large') return unreachable(source, why);
  const values = { name: source, limit: pictureLimitMegabytes };
  return { reason: { key: 'image-too-large' as const, values } };
}

function addressRefused(source: string) {
  return { reason: { key: 'image-address-refused' as const, values: { url: source } } };
}

// `why` is a key of `imports.pictures`, or "status 404": the door puts it into words.
function unreachable(source: string, why: keyof typeof en.pictures | `status ${number}`) {
  return { reason: { key: 'image-unreachable' as const, values: { url: source, why } } };
}
