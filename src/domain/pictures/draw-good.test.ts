import { describe, expect, it } from 'vitest';
import { formIds, formRow } from '../craft/forms.ts';
import { drawGood, drawingOf, viewsOf } from './draw-good.ts';
import { type DrawingName, drawings } from './drawings.ts';
import { paper } from './paper.ts';
import { seedOf } from './seeded.ts';

const names = Object.keys(drawings) as DrawingName[];
const draw = (name: DrawingName, seed: number) => paper(drawings[name]({ seed, title: name }));

describe('a drawing', () => {
  it.each(names)('of %s is the same for a seed and another for another', (name) => {
    const first = draw(name, 7);
    expect([draw(name, 7) === first, draw(name, 8) === first]).toEqual([true, false]);
    expect(/NaN|undefined|Infinity/.test(first)).toBe(false);
    expect(first.length).toBeLessThan(6_000_000);
  });

  it('keeps to its seed from one version to the next', () => {
    const hashes = (['fibula', 'zellige', 'bag', 'pattern'] as const).map((name) =>
      seedOf(draw(name, 7)),
    );
    expect(hashes).toEqual([570972540, 3164388757, 3328588857, 326056558]);
  });

  it('of a style is the one of that style', () => {
    expect(drawingOf({ form: 'plate', style: 'fes' })).toBe('fes-plate');
    expect(drawingOf({ form: 'plate', style: 'safi' })).toBe('safi-plate');
    expect(drawingOf({ form: 'rug' })).toBe('beni-ouarain');
    expect(drawingOf({ form: 'rug', style: 'rabati' })).toBe('rabati');
    expect(drawingOf({ form: 'kaftan' })).toBe('kaftan');
    expect(drawingOf({ form: 'teapot' })).toBe('teapot');
  });

  it('of a form that nobody drew is a tile of its material, never another form', () => {
    expect(drawingOf({ form: 'spoon' })).toBe('pattern');
    expect(drawingOf({ form: 'constructor' })).toBe('pattern');
    const spoon = (materials: string[]) => drawGood({ form: 'spoon', seed: 3, materials });
    expect(spoon(['olive-wood'])).not.toBe(spoon(['silver']));
  });

  it('takes colours, leaves out those it does not know', () => {
    const scarf = (colours?: string[]) => drawGood({ form: 'scarf', seed: 3, colours });
    expect(scarf(['indigo'])).not.toBe(scarf());
    expect(scarf(['multicolour'])).toBe(scarf());
  });

  it('has the proportions of the rug', () => {
    const width = (widthMm: number) => {
      const size = { widthMm, lengthMm: 2400 };
      return drawings.azilal({ seed: 3, title: 'rug', size }).box;
    };
    for (const wide of [800, 1200, 2000]) {
      const { w, h } = width(wide);
      expect(Math.abs(h / w - 2400 / wide)).toBeLessThan(0.12);
    }
  });

  it('is 4:5 and named by its seed', () => {
    const svg = drawGood({ form: 'tray', style: 'marrakech', seed: 12 });
    expect(svg).toContain('viewBox="0 0 1000 1250" width="960" height="1200"');
    expect(svg).toContain('<title>tray marrakech 12</title>');
  });
});

describe('the views of a good', () => {
  it.each(formIds)('of a %s, of a usual size, are three to five, and each is whole', (form) => {
    const { materials, typical } = formRow(form);
    const good = { form, seed: 5, materials: materials.slice(0, 1), size: typical.size };
    const views = viewsOf(good);
    expect(views[0]).toBe('whole');
    expect([3, 4, 5]).toContain(views.length);
    const last = drawGood(good, views.at(-1));
    expect(/NaN|undefined|Infinity/.test(last)).toBe(false);
  });

  it.each(['rug', 'tagine', 'fibula', 'kaftan', 'spoon'])(
    'of a %s differ from each other',
    (form) => {
      const views = viewsOf({ form });
      expect(new Set(views.map((view) => drawGood({ form, seed: 5 }, view))).size).toBe(
        views.length,
      );
    },
  );

  it('show a piece beside a chair, a glass or a hand, in their true proportion', () => {
    const chair = (lengthMm: number) => {
      const size = { widthMm: lengthMm * 0.6, lengthMm };
      const svg = drawGood({ form: 'rug', seed: 3, size }, 'scale');
      return Number(/scale\(([\d.]+)\)" fill="#fff"/.exec(svg)![1]);
    };
    expect(chair(1500)).toBeGreaterThan(chair(3000) * 1.5);
  });

  it('turn a rug over, and leave no sequin on the back of a handira', () => {
    const good = { form: 'blanket', style: 'handira', seed: 4 };
    expect(drawGood(good, 'whole')).toContain('fill="#fffdf4"');
    expect(drawGood(good, 'back')).not.toContain('fill="#fffdf4"');
  });
});
