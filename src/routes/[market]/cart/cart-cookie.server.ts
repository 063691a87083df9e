// The cart's secret, in a cookie no script reads. It holds the way to the cart and nothing else.
import type { Cookies } from '@sveltejs/kit';

const name = 'qafila_cart';
/** How many pieces, for the head of the page: a number and no secret, so that a script may read it. */
const countName = 'cart_count';
const days = 60;

export function cartToken(cookies: Cookies): string | undefined {
  return cookies.get(name);
}

export function keepCartToken(cookies: Cookies, { token, url }: { token: string; url: URL }): void {
  cookies.set(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: days * 24 * 60 * 60,
  });
}

export function keepCartCount(cookies: Cookies, { count, url }: { count: number; url: URL }): void {
  const kept = { path: '/', sameSite: 'lax', httpOnly: false, secure: url.protocol === 'https:' } as const;
  if (count === 0) cookies.delete(countName, kept);
  else cookies.set(countName, String(count), { ...kept, maxAge: days * 24 * 60 * 60 });
}

export function dropCartToken(cookies: Cookies, url: URL): void {
  cookies.delete(name, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
  });
  keepCartCount(cookies, { count: 0, url });
}
