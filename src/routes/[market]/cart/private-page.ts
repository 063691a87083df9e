// The headers of pages that are one person's: kept nowhere, and their address told to nobody.
export const privatePage = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex',
} as const;
