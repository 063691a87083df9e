import { describe, expect, it } from 'vitest';
import { band, motifs } from './bands.ts';
import { mark } from './mark.ts';
import { seal, sealMotifs } from './seal.ts';

describe('the pattern language', () => {
  it('a band of eight motifs is one path under two kilobytes', () => {
    const { path, width, height } = band([...motifs], 4);
    expect([width, height]).toEqual([8 * 8 * 4 - 4, 28]);
    expect(path.length).toBeLessThan(2048);
    expect(path).toMatch(/^(M\d+ \d+h\d+v\d+h-\d+z)+$/);
  });

  it('a lozenge is mirrored both ways', () => {
    expect(band(['lozenge'], 1).path.match(/M3 \d/g)).toHaveLength(4);
  });

  it('a seal is the same for a name, and seldom the same for two', () => {
    const names = Array.from({ length: 60 }, (_, index) => `cooperative ${index}`);
    const seals = names.map((name) => seal(sealMotifs(name)).path);
    expect(seal(sealMotifs('cooperative 3')).path).toBe(seals[3]);
    expect(new Set(seals).size).toBeGreaterThan(45);
    expect(new Set(sealMotifs('Tifawin')).size).toBe(3);
  });

  it('the mark has a caravan, and stands alone where there is little room', () => {
    expect(mark()).toContain('viewBox="0 0 132 64"');
    expect(mark({ alone: true })).toContain('viewBox="0 0 64 64"');
    expect(mark({ label: 'Qafila' })).toContain('aria-label="Qafila"');
  });
});
