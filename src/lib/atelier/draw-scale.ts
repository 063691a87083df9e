// The size of a good drawn beside what everybody knows: a woman, a chair or a hand, in millimetres.
import type { Size, SizeKind } from '#domain/craft/sizes.ts';

export type Beside = 'person' | 'chair' | 'hand';
export type ScaleDrawing = { readonly svg: string; readonly beside: Beside };

type Drawn = { readonly width: number; readonly height: number; readonly path: string };

/** Usual sizes: a woman of 1.62 m, a chair of 90 cm, a hand of 18 cm. */
const known: Readonly<Record<Beside, Drawn>> = {
  person: {
    width: 520,
    height: 1620,
    path: 'M260 0c65 0 105 48 105 118 0 56-30 92-30 122 120 30 165 150 175 420H430l-20-170 60 1130H50l60-1130-20 170H10c10-270 55-390 175-420 0-30-30-66-30-122C155 48 195 0 260 0z',
  },
  chair: {
    width: 450,
    height: 900,
    path: 'M0 0h50v430h400v470h-50V490H50v410H0zM50 90h40v60H50zM50 230h40v60H50z',
  },
  hand: {
    width: 100,
    height: 180,
    path: 'M50 180c-20 0-28-22-44-58-6-12 6-18 14-8l14 18V24c0-14 16-14 16 0V10c0-14 16-14 16 0v14c0-14 16-12 16 2v14c0-12 14-10 14 2v72c0 44-20 66-46 66z',
  },
};

/** Undefined for what has no length: shoes and bottles are said, not drawn. */
export function drawScale(size: Size, kind: SizeKind): ScaleDrawing | undefined {
  const thing = thingOf(size, kind);
  if (!thing) return undefined;
  const largest = Math.max(thing.width, thing.height);
  const beside: Beside = largest > 900 ? 'person' : largest > 300 ? 'chair' : 'hand';
  const other = known[beside];
  const gap = Math.max(other.width, thing.width) * 0.15;
  const height = Math.max(other.height, thing.height);
  const width = other.width + gap + thing.width;
  const edge = Math.max(width, height) * 0.02;
  const at = (x: number, drawn: Drawn, look: string) =>
    `<path class="${look}" transform="translate(${round(x)} ${round(height - drawn.height)})" d="${drawn.path}"/>`;
  const box = [-edge, -edge, width + 2 * edge, height + 2 * edge].map(round).join(' ');
  const svg =
    `<svg class="scale" viewBox="${box}" aria-hidden="true"><path class="floor" d="M${round(-edge)} ${round(height)}h${round(width + 2 * edge)}"/>` +
    `${at(0, other, 'known')}${at(other.width + gap, thing, 'thing')}</svg>`;
  return { svg, beside };
}

function thingOf(size: Size, kind: SizeKind): Drawn | undefined {
  const { lengthMm = 0, widthMm = 0, heightMm = 0, diameterMm = 0 } = size;
  if (kind === 'width-length') return flat(widthMm, lengthMm);
  if (kind === 'width-height') return flat(widthMm, heightMm);
  if (kind === 'diameter') return circle(diameterMm);
  if (kind === 'diameter-height') return pot(diameterMm, heightMm);
  if (kind === 'length-width-height') return chest(lengthMm, widthMm, heightMm);
  if (kind === 'height') return pot(heightMm * 0.6, heightMm);
  return kind === 'length' ? flat(lengthMm * 0.4, lengthMm) : undefined;
}

const whole = (width: number, height: number, path: string) =>
  width > 0 && height > 0 ? { width, height, path } : undefined;

const flat = (width: number, height: number) => whole(width, height, `M0 0h${width}v${height}H0z`);

function circle(across: number) {
  const r = across / 2;
  return whole(across, across, `M0 ${r}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`);
}

function pot(across: number, height: number) {
  const rim = Math.min(across * 0.12, height * 0.3);
  const side = `a${across / 2} ${rim} 0 0 0 ${across} 0`;
  const top = `M0 ${rim}a${across / 2} ${rim} 0 1 1 ${across} 0${`a${across / 2} ${rim} 0 1 1-${across} 0`}`;
  return whole(across, height, `${top}V${height - rim}${side}V${rim}`);
}

/** Seen from the front and a little from above: the depth goes up by a third. */
function chest(length: number, depth: number, height: number) {
  const up = depth / 3;
  const all = whole(
    length + up,
    height + up,
    `M0 ${up}h${length}v${height}H0zl${up}-${up}h${length}v${height}l-${up} ${up}M${length} ${up}l${up}-${up}`,
  );
  return depth > 0 && height > 0 ? all : undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;
