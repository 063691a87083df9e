// Where immutable pictures are fetched from when it is not the house: a bucket (or a CDN before it)
// that holds the store's keys, or a CDN that fetches the house's own paths.
import { sizeKey } from './media-keys.ts';
import type { SizeType } from './media-url.ts';

export type MediaHost = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly holds: 'keys' | 'paths';
};

const size = /^\/media\/([0-9a-f]{32})\/([1-9][0-9]{0,4})\.(avif|webp)$/;

/**
 * The address of a public picture, from its path in the house. What a bucket does not hold (pictures
 * drawn to be shared, those of people) stays with the house.
 */
export function hostedAt(host: MediaHost | undefined, path: string): string {
  if (!host || !path.startsWith('/media/') || path.startsWith('/media/people/')) return path;
  if (host.holds === 'paths') return host.url + path;
  const [, half, width, type] = size.exec(path) ?? [];
  if (!half) return path;
  return `${host.url}/${sizeKey(half, { width: Number(width), type: type as SizeType })}`;
}
