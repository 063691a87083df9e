import { describe, expect, it } from 'vitest';
import { type DrawingName, drawGood, drawingOf, drawings } from './draw-good.ts';
import { seedOf } from './seeded.ts';

const names = Object.keys(drawings) as DrawingName[];

describe('a drawing', () => {
  it.each(names)('of %s is the same for a seed and another for another', (name) => {
    const draw = (seed: number) => drawings[name]({ seed, title: name });
    const first = draw(7);
    expect([draw(7) === first, draw(8) === first]).toEqual([true, false]);
    expect(/NaN|undefined|Infinity/.test(first)).toBe(false);
    expect(first.length).toBeLessThan(6_000_000);
  });

  it('keeps to its seed from one version to the next', () => {
    const hashes = (['fibula', 'zellige', 'bag', 'sampler'] as const).map((name) =>
      seedOf(drawings[name]({ seed: 7, title: name })),
    );
    expect(hashes).toEqual([2617530994, 1477617730, 3664106654, 2290844209]);
  });

  it('of a style is the one of that style, and of a form nobody drew is a sampler', () => {
    expect(drawingOf({ form: 'plate', style: 'fes' })).toBe('fes-plate');
    expect(drawingOf({ form: 'plate', style: 'safi' })).toBe('safi-plate');
    expect(drawingOf({ form: 'rug' })).toBe('beni-ouarain');
    expect(drawingOf({ form: 'kaftan' })).toBe('sampler');
    expect(drawingOf({ form: 'constructor' })).toBe('sampler');
  });

  it('takes colours, leaves out those it does not know', () => {
    const scarf = (colours?: string[]) => drawGood({ form: 'scarf', seed: 3, colours });
    expect(scarf(['indigo'])).not.toBe(scarf());
    expect(scarf(['multicolour'])).toBe(scarf());
  });

  it('is 4:5 and named by its seed', () => {
    const svg = drawGood({ form: 'tray', style: 'marrakech', seed: 12 });
    expect(svg).toContain('viewBox="0 0 1000 1250"');
    expect(svg).toContain('<title>tray marrakech 12</title>');
  });
});
