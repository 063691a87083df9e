// Sets the cookies that proof of identity asks for, as they are: signed and encoded already.
import type { Cookies } from '@sveltejs/kit';
import type { CookieToSet } from '#server/identity/cookie-to-set.ts';

export function setCookies(cookies: Cookies, toSet: readonly CookieToSet[]): void {
  for (const { name, value, maxAge, secure } of toSet) {
    cookies.set(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge,
      encode: (text) => text,
    });
  }
}
