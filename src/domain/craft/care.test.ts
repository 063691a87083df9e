import { describe, expect, it } from 'vitest';
import { careOf, composeCare } from './care.ts';
import type { GoodFacts } from './good-facts.ts';

const bare = { colours: [], attributes: {} } as const;

describe('the care of a piece', () => {
  it('comes from its form and from what it is made of', () => {
    const tray: GoodFacts = { ...bare, form: 'tray', materials: ['brass'] };
    expect(careOf(tray)).toEqual(['wash-dishes-by-hand', 'dry-at-once', 'polish-brass']);
  });

  it('keeps water away from silk and metal thread', () => {
    const scarf = (materials: GoodFacts['materials']) =>
      careOf({ ...bare, form: 'scarf', materials });
    expect(scarf(['wool'])).toContain('wash-by-hand-cold');
    expect(scarf(['silk'])).toEqual(['clean-by-specialist']);
    expect(scarf(['wool', 'metal-thread'])).toEqual(['clean-by-specialist']);
  });

  it('speaks of a flame to a candle lantern and of a plug to an electric one', () => {
    const lamp = (electric: string) =>
      careOf({ ...bare, form: 'lantern', materials: ['iron'], attributes: { electric } });
    expect(lamp('not-electric')).toContain('watch-the-flame');
    expect(lamp('electric-bulb')).not.toContain('watch-the-flame');
    const table = (electric: string) =>
      careOf({ ...bare, form: 'table-lamp', materials: ['iron'], attributes: { electric } });
    expect(table('electric-bulb')).toContain('unplug-first');
    expect(table('not-electric')).not.toContain('unplug-first');
  });

  it('does not tell how to cook in a tagine that is not for food', () => {
    const tagine = (foodContact: string) =>
      careOf({ ...bare, form: 'tagine', materials: ['clay'], attributes: { foodContact } });
    expect(tagine('yes')).toContain('soak-before-first-use');
    expect(tagine('no')).not.toContain('soak-before-first-use');
    expect(tagine('no')).not.toContain('low-heat-with-diffuser');
  });

  it('is said in sentences', () => {
    const oil: GoodFacts = { ...bare, form: 'argan-oil', materials: [] };
    expect(composeCare(oil, 'en')).toEqual(['Keep it closed, cool and away from light.']);
    expect(composeCare(oil, 'es')).toEqual(['Conservar cerrado, en lugar fresco y sin luz.']);
  });
});
