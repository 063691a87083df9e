// The star of eight points of a zellige floor, every angle a multiple of 45 degrees, and the smaller one
// cut out of its heart.

/** Its points around a centre, the outer ones at the radius, as one path of whole numbers. */
export function khatem(centre: number, radius: number): string {
  const heart = radius / 2.5;
  return star(centre, radius) + star(centre, heart);
}

function star(centre: number, radius: number): string {
  // Where two squares of that radius, one turned by 45 degrees, cross each other.
  const inner = (radius * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8);
  const points = Array.from({ length: 16 }, (_, index) => {
    const far = index % 2 ? inner : radius;
    const angle = (index * Math.PI) / 8;
    return `${at(centre, far * Math.cos(angle))} ${at(centre, far * Math.sin(angle))}`;
  });
  return `M${points.join('L')}z`;
}

const at = (centre: number, by: number) => Math.round((centre + by) * 10) / 10;
