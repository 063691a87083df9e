import { describe, expect, it } from 'vitest';
import { isId, newId } from './id.ts';
import { publicNumber, readPublicNumber } from './public-number.ts';
import { isShortId, newShortId } from './short-id.ts';

const seeded = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => (at * 37 + 11) % 256);

describe('ids', () => {
  it('carry their instant first, so that later ones sort later', () => {
    const early = newId(new Date('2026-11-23T10:00:00Z'), seeded);
    const late = newId(new Date('2026-11-23T10:00:01Z'), seeded);
    expect(isId(early)).toBe(true);
    expect(early[14]).toBe('7');
    expect('89ab').toContain(early[19]);
    expect(early < late).toBe(true);
  });

  it('a public number reads back, also typed by hand, and a slip is noticed', () => {
    const number = publicNumber('QF', 123456n);
    expect(readPublicNumber('QF', number.toLowerCase())).toBe(123456n);
    expect(readPublicNumber('QF', number.replace('-', ''))).toBe(123456n);
    const slips = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].map((char) => number.slice(0, 5) + char + number.slice(6));
    const accepted = slips.filter((slip) => readPublicNumber('QF', slip) !== undefined);
    expect(accepted).toEqual([number]);
  });

  it('a short id has no look-alike letters', () => {
    expect(isShortId(newShortId(seeded))).toBe(true);
    expect(isShortId('k7m2x9p0')).toBe(false);
    expect(isShortId('k7m2x9pl')).toBe(false);
  });
});
