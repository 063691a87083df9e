// An amount as the banknotes and coins that make it, for who counts money and not digits.

/** Notes and coins of Bank Al-Maghrib in use, in dirhams, with the colour each is known by. */
const pieces = [
  { dirhams: 200, coin: false, colour: '#3f6fb0' },
  { dirhams: 100, coin: false, colour: '#9a6a45' },
  { dirhams: 50, coin: false, colour: '#4f8a58' },
  { dirhams: 20, coin: false, colour: '#7d5a9a' },
  { dirhams: 10, coin: true, colour: '#c9a23d' },
  { dirhams: 5, coin: true, colour: '#c9a23d' },
  { dirhams: 2, coin: true, colour: '#cfd2d6' },
  { dirhams: 1, coin: true, colour: '#cfd2d6' },
] as const;

export type Counted = {
  readonly dirhams: number;
  readonly coin: boolean;
  readonly colour: string;
  readonly count: number;
};

/** The fewest pieces for the whole dirhams; what is under a dirham is in the digits only. */
export function countOut(minor: bigint): Counted[] {
  let left = Number(minor / 100n);
  return pieces.flatMap((piece) => {
    const count = Math.floor(left / piece.dirhams);
    left -= count * piece.dirhams;
    return count > 0 ? [{ ...piece, count }] : [];
  });
}

/** Ten of one kind lie in a bundle with a band, so that a large sum stays a short row. */
export function drawMoney(minor: bigint): string {
  const drawn = countOut(minor).flatMap((piece) => {
    const bundles = piece.coin ? 0 : Math.floor(piece.count / 10);
    const single = piece.count - bundles * 10;
    return [
      ...Array<string>(Math.min(bundles, 30)).fill(bundle(piece)),
      ...Array<string>(single).fill(one(piece)),
    ];
  });
  return `<span class="money" aria-hidden="true">${drawn.join('')}</span>`;
}

function one({ dirhams, coin, colour }: Counted): string {
  const digits = `font-family="inherit" font-size="${coin ? 13 : 12}" font-weight="600" text-anchor="middle"`;
  if (coin) {
    return `<svg viewBox="0 0 26 26" width="26" height="26"><circle cx="13" cy="13" r="12" fill="${colour}" stroke="currentColor"/><text x="13" y="17.5" fill="var(--ink-900)" ${digits}>${dirhams}</text></svg>`;
  }
  return `<svg viewBox="0 0 46 26" width="46" height="26"><path d="M1 1h44v24H1z" fill="${colour}" stroke="currentColor"/><path d="M4 4h38v18H4z" fill="none" stroke="#fff" stroke-opacity=".5"/><text x="23" y="17.5" fill="#fff" ${digits}>${dirhams}</text></svg>`;
}

function bundle({ dirhams, colour }: Counted): string {
  return `<svg viewBox="0 0 50 34" width="50" height="34"><path d="M5 9h44v24H5z" fill="${colour}" stroke="currentColor"/><path d="M3 5h44v24H3z" fill="${colour}" stroke="currentColor"/><path d="M1 1h44v24H1z" fill="${colour}" stroke="currentColor"/><path d="M17 1h14v24H17z" fill="var(--saffron-200)" stroke="currentColor"/><text x="24" y="17" fill="var(--ink-900)" font-size="11" font-weight="600" text-anchor="middle">10</text><text x="8.5" y="17" fill="#fff" font-size="9" font-weight="600" text-anchor="middle">${dirhams}</text></svg>`;
}
