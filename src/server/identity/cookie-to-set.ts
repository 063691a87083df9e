// A cookie as a door sets it; the value is signed and already encoded for the header.

export type CookieToSet = {
  readonly name: string;
  readonly value: string;
  readonly maxAge?: number;
  readonly secure: boolean;
};

/**
 * Reads what proof answered; every cookie of ours is HttpOnly, SameSite=Lax and for the whole
 * host.
 */
export function cookiesToSet(headers: Headers): CookieToSet[] {
  return headers.getSetCookie().map((line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const maxAge = attributes.find((part) => /^max-age=/i.test(part))?.slice('max-age='.length);
    return {
      name: pair.slice(0, at),
      value: pair.slice(at + 1),
      maxAge: maxAge === undefined ? undefined : Number(maxAge),
      secure: attributes.some((part) => /^secure$/i.test(part)),
    };
  });
}
