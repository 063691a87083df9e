// The table every good is shown on: a 4:5 canvas, a wool-toned ground lit from the upper left.

export const width = 1000;
export const height = 1250;

/** The whole picture. `title` says honestly that this is a drawing. */
export function canvas(picture: { title: string; defs?: string; body: string; dusk?: boolean }) {
  const ground = picture.dusk
    ? ['#a5917a', '#7d6a57', '#4c3f35']
    : ['#f3ede3', '#e9e2d6', '#d6ccbc'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" \
width="1280" height="1600" role="img"><title>${picture.title}</title><defs>\
<radialGradient id="ground" cx=".34" cy=".28" r=".95"><stop offset="0" stop-color="${ground[0]}"/>\
<stop offset=".5" stop-color="${ground[1]}"/><stop offset="1" stop-color="${ground[2]}"/>\
</radialGradient>${blur('soft', 22)}${blur('near', 7)}${blur('haze', 60)}\
${picture.defs ?? ''}</defs><rect width="1000" height="1250" fill="url(#ground)"/>\
${picture.body}</svg>`;
}

/** A Gaussian blur, named, for shadows and highlights. */
export const blur = (id: string, deviation: number) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="-200" y="0" width="1400" height="1400">\
<feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** The shadow of a thing that lies flat: `shape` is any svg element without a fill. */
export const flatShadow = (shape: string) =>
  `<g fill="#33271b"><g opacity=".34" filter="url(#soft)" transform="translate(16 26)">${shape}</g>\
<g opacity=".4" filter="url(#near)" transform="translate(4 7)">${shape}</g></g>`;

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
