// What every drawing is made of: a thing on a 4:5 canvas, its shadows, the grain of its surface.

/** Where a thing stands on the canvas, without its shadow. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** A drawing before it is framed: what lies on the ground, and where. */
export type Scene = {
  readonly title: string;
  readonly defs: string;
  readonly body: string;
  readonly dusk: boolean;
  readonly box: Box;
};

type Laid = { title: string; defs?: string; body: string; dusk?: boolean; box: Box };

export const canvas = ({ defs = '', dusk = false, ...laid }: Laid): Scene => ({
  defs,
  dusk,
  ...laid,
});

/** A Gaussian blur, named, for shadows and highlights. */
export const blur = (id: string, deviation: number) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="-200" y="0" width="1400" height="1400">\
<feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** The shadow of a thing that lies flat: `shape` is any svg element without a fill. */
export const flatShadow = (shape: string) =>
  `<g fill="#33271b" opacity=".52" filter="url(#flat)" transform="translate(9 15)">${shape}</g>`;

/** The shadow of a thing that stands: a long soft one to the right, a dark one where it touches. */
export const standingShadow = (foot: { x: number; y: number; rx: number; ry: number }) =>
  `<g fill="#2c2118"><ellipse cx="${foot.x + foot.rx * 0.42}" cy="${foot.y + 4}" \
rx="${foot.rx * 1.3}" ry="${foot.ry * 1.05}" opacity=".34" filter="url(#soft)"/>\
<ellipse cx="${foot.x + 6}" cy="${foot.y + 3}" rx="${foot.rx * 1.02}" ry="${foot.ry}" \
opacity=".55" filter="url(#near)"/></g>`;

/**
 * A raised grain over whatever it filters: turbulence lit from the upper left, multiplied in.
 * `frequency` may be one number or two (across, down); `relief` is its height.
 */
export const grain = (id: string, surface: Grain) =>
  `<filter id="${id}" x="-2%" y="-2%" width="104%" height="104%" \
color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" \
baseFrequency="${surface.frequency}" numOctaves="${surface.octaves ?? 3}" \
seed="${surface.seed % 997}" \
result="n"/><feGaussianBlur in="SourceGraphic" stdDeviation="${surface.soften ?? 0.5}" \
result="soft"/><feDiffuseLighting in="n" surfaceScale="${surface.relief}" diffuseConstant="1.16" \
lighting-color="#fff9ee" result="l"><feDistantLight azimuth="235" elevation="60"/>\
</feDiffuseLighting><feComposite in="soft" in2="l" operator="arithmetic" k1=".74" k2=".31" k3="0" \
k4="0" result="m"/><feComposite in="m" in2="soft" operator="in"/></filter>`;

type Grain = {
  frequency: string;
  relief: number;
  seed: number;
  octaves?: number;
  soften?: number;
};
