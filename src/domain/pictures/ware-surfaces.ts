// The surfaces of wares: what light finds on clay, wood, metal, glass, straw, felt, skin and wax.
import { type Rgb, dyes, light, mix, scaled } from './dyes.ts';
import type { Seeded } from './seeded.ts';
import { type Surface, type Turned, around } from './turned.ts';

export type Stuff =
  'clay' | 'wood' | 'metal' | 'glass' | 'straw' | 'felt' | 'skin' | 'stone' | 'wax';

type Made = { chance: Seeded; colour: Rgb; top: number; ink: Rgb; teeth: number };

/** A place of the ware: `part` of its height, and the fine unevenness of everything made by hand. */
type Spot = {
  angle: number;
  along: number;
  height: number;
  radius: number;
  part: number;
  fine: number;
};

export function surfaceOf(
  stuff: Stuff,
  { chance, colour, top }: Pick<Made, 'chance' | 'colour' | 'top'>,
): Turned['surface'] {
  const pale = colour[0] + colour[1] + colour[2] > 420;
  const ink: Rgb = pale ? chance.pick([dyes.cobalt, dyes.charcoal, dyes.green]) : [240, 230, 206];
  const made: Made = { chance, colour, top, ink, teeth: chance.pick([14, 18, 24]) };
  return (angle, along, { height, radius }) => {
    const fine = (around(chance, angle, 22, height / 9, 2) - 0.5) * 14;
    return surfaces[stuff]({ angle, along, height, radius, part: height / top, fine }, made);
  };
}

const even =
  (rough: number, gloss: number) =>
  ({ fine }: Spot, { colour }: Made): Surface => ({ colour: light(colour, fine * rough), gloss });

const surfaces: Record<Stuff, (spot: Spot, made: Made) => Surface> = {
  clay: glazed,
  wood: ({ angle, height, fine }, { chance, colour }) => {
    const bend = around(chance, angle, 2, height / 160, 4) * 26;
    const ring = Math.sin(bend + height / 14 + Math.sin(angle) * 3);
    return { colour: light(mix(colour, [74, 40, 20], 0.2 + ring * 0.16), fine), gloss: 0.22 };
  },
  metal: ({ angle, height, part, fine }, { chance, colour, teeth }) => {
    const hammer = (around(chance, angle, 14, height / 20, 5) - 0.5) * 0.34;
    const tooth = Math.sin(angle * teeth) * 0.5 + 0.5;
    const chased = part > 0.3 && part < 0.5 && tooth > Math.abs(part - 0.4) * 10;
    const lean = [hammer, hammer] as const;
    return { colour: light(scaled(colour, chased ? 0.62 : 0.92), fine), gloss: 0.95, lean };
  },
  glass: ({ angle, part, fine }, { colour }) => {
    const drop = part > 0.5 && part < 0.64 && Math.cos(angle * 9) > Math.abs(part - 0.57) * 12;
    const edge = Math.abs(Math.sin(angle)) ** 4;
    const clear = mix(light(colour, 40), scaled(colour, 0.5), edge);
    const gilt = drop || (part > 0.66 && part < 0.7);
    return { colour: gilt ? [206, 166, 84] : clear, gloss: 1, lean: [fine / 200, 0] };
  },
  straw: ({ angle, height, radius, part, fine }, { colour, top }) => {
    const lying = top < 300 || (radius > 200 && part > 0.9) ? radius / 15 : 0;
    const coil = height / 15 + lying;
    const up = coil - Math.floor(coil) - 0.5;
    const stitch = (angle / (Math.PI * 2)) * 120 + up;
    const wool = Math.floor(coil) % 5 === 2 && Math.floor(stitch / 4) % 2 === 0;
    const dark = 0.5 + Math.min(1, (0.5 - Math.abs(up)) * 5) * 0.5;
    return {
      colour: light(scaled(wool ? dyes.madder : colour, dark), fine),
      lean: [Math.sin(stitch * 6) * 0.2, up],
      gloss: 0.1,
    };
  },
  skin: (spot, made) => {
    const { angle, along, radius, part, fine } = spot;
    if (along <= 0.86 && part <= 0.985) return glazed(spot, made);
    const cloud = (around(made.chance, angle, 3, radius / 60, 7) - 0.5) * 26;
    return { colour: light([232, 216, 184], fine + cloud), gloss: 0.15 };
  },
  felt: even(0.6, 0.03),
  stone: even(2, 0.35),
  wax: even(0.6, 0.35),
};

/** A glaze over a painted band of lozenges between two rings. */
function glazed({ angle, part, fine, height }: Spot, { colour, ink, teeth }: Made): Surface {
  const wave = Math.abs((((angle / Math.PI / 2 + 1) * teeth) % 1) - 0.5) * 2;
  const ring = (at: number) => Math.abs(part - at) < 0.007;
  const far = wave + Math.abs(part - 0.68) * 7;
  const figure = part > 0.56 && part < 0.8 && far > 0.4 && far < 0.95;
  const painted = figure || ring(0.3) || ring(0.54) || ring(0.82);
  const lean = [0, Math.sin(height / 6) * 0.03] as const;
  return { colour: light(painted ? ink : colour, fine), gloss: 0.8, lean };
}
