// Every public page is a function of its address. Here the address is made plain: parameters in one
// order, none of those that only say where a visitor came from.
import { isPublicPath } from '#lib/paths.ts';

const trackers = /^(utm_|mc_|fbclid$|gclid$|msclkid$|ttclid$|igshid$|ref$)/;
const longest = 400;

/** The pages that read what stands after the question mark; to the others it says nothing. */
export const asksByQuery =
  /^\/[^/]+\/(crafts|collections|forms|regions|search|landed-cost)(\/|$)/;

/** The one address a page is kept under; undefined where a page is one person's, or made up. */
export function publicAddress(target: string): string | undefined {
  if (target.length > longest || !target.startsWith('/')) return undefined;
  const cut = target.indexOf('?');
  const path = cut < 0 ? target : target.slice(0, cut);
  if (!isPublicPath(path) || !isPlain(path)) return undefined;
  if (cut < 0 || !asksByQuery.test(path)) return path;
  const asked = new URLSearchParams(target.slice(cut + 1));
  const kept = [...asked].filter(([name, value]) => value !== '' && !trackers.test(name));
  kept.sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1));
  return kept.length > 0 ? `${path}?${new URLSearchParams(kept)}` : path;
}

/** Written in one way only: `/%63rafts` is the page of `/crafts`, and would be kept once more. */
function isPlain(path: string): boolean {
  if (/[\\;]|\/\/|\/\.{1,2}(\/|$)|%[01]/.test(path)) return false;
  if (!path.includes('%')) return true;
  try {
    return path.split('/').map(decodeURIComponent).map(encodeURIComponent).join('/') === path;
  } catch {
    return false;
  }
}
