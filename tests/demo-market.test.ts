import { describe, expect, it } from 'vitest';
import { checkFacts } from '#domain/craft/good-facts.ts';
import { openQuestions } from '#domain/craft/questions.ts';
import { regionIds } from '#domain/craft/regions.ts';
import { drawingOf } from '#domain/pictures/draw-good.ts';
import { demoGoods } from '../db/seeds/demo-goods.ts';
import { houseStories } from '../db/seeds/house-stories.ts';
import { designs, makeGoods } from '../db/seeds/make-goods.ts';
import { allCooperatives } from '../db/seeds/more-cooperatives.ts';

const made = [...makeGoods(400)];

describe('the demo market', () => {
  it('has 24 cooperatives in all twelve regions, each marked as demo, some with seals only', () => {
    expect(allCooperatives).toHaveLength(24);
    expect(new Set(allCooperatives.map(({ slug }) => slug)).size).toBe(24);
    expect(new Set(allCooperatives.map(({ region }) => region))).toEqual(new Set(regionIds));
    expect(allCooperatives.every(({ name }) => name.endsWith('(demo)'))).toBe(true);
    expect(allCooperatives.some(({ makers }) => makers.every(({ shown }) => !shown))).toBe(true);
    expect(allCooperatives.every((one) => one.womenCount <= one.membersCount)).toBe(true);
  });

  it('has a story of each cooperative that somebody put into the other five languages', () => {
    for (const { slug, story } of allCooperatives) {
      const told = Object.entries(houseStories[story] ?? {});
      expect(told.map(([language]) => language).sort(), slug).toEqual([
        'ar',
        'de',
        'es',
        'fr',
        'ja',
      ]);
      expect(new Set([story, ...told.map(([, words]) => words)]).size, slug).toBe(6);
    }
  });

  it('has 400 goods that begin with the 24 made by hand, and every cooperative makes some', () => {
    expect(made).toHaveLength(400);
    expect(designs).toBe(400);
    expect(made.slice(0, 24).map(({ good }) => good)).toEqual(demoGoods);
    const sellers = new Set(made.map(({ good }) => good.cooperative));
    expect([...sellers].sort()).toEqual(allCooperatives.map(({ slug }) => slug).sort());
  });

  it('has goods whose facts hold and leave no question open', () => {
    const wrong = made.flatMap(({ good }): object[] => {
      const home = allCooperatives.find(({ slug }) => slug === good.cooperative)!;
      const { form, style, materials, colours, attributes, size } = good;
      const packedWeightGrams = good.packedGrams;
      const told = { form, style, materials, colours, attributes, size, packedWeightGrams };
      const facts = checkFacts({ ...told, region: home.region, place: home.place });
      if ('refused' in facts) return [{ form, style, fields: facts.fields }];
      const open = openQuestions(facts);
      return open.length ? [{ form, style, open }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('shows at least sixteen forms, all three kinds, sold pieces, and a drawing for each', () => {
    expect(new Set(made.map(({ good }) => good.form)).size).toBeGreaterThanOrEqual(16);
    expect(new Set(made.map(({ good }) => good.kind)).size).toBe(3);
    expect(made.filter(({ good }) => good.sold).length).toBeGreaterThan(5);
    expect(made.filter(({ good }) => drawingOf(good) === 'pattern')).toEqual([]);
  });

  it('is the same every time, at any size, and past 400 shares drawings of the same thing', () => {
    expect([...makeGoods(400)]).toEqual(made);
    const more = [...makeGoods(2_000)];
    expect(more.slice(0, 400)).toEqual(made);
    const look = ({ good, seed, drawnSize }: (typeof more)[number]) =>
      JSON.stringify([good.form, good.style, good.colours, good.materials, drawnSize, seed]);
    const known = new Set(made.map(look));
    expect(more.slice(400).filter((one) => !known.has(look(one)))).toEqual([]);
    expect(more.slice(400).every(({ original }) => !original)).toBe(true);
  });

  it('has pictures that differ within a form', () => {
    const rugs = made.filter(({ good }) => good.form === 'rug');
    expect(new Set(rugs.map(({ seed }) => seed)).size).toBe(rugs.length);
  });
});
