// The mark: a lozenge with an eye and a strand, read as Q, and three lozenges: the caravan.

const ring = 'M30 4 56 30 30 56 4 30ZM30 15 15 30 30 45 45 30Z';
const strand = 'M36 36 42 30 62 50 56 56Z';
const caravan =
  'M78 36 89 47 78 58 67 47ZM101 40 109 48 101 56 93 48ZM119 43 124.5 48.5 119 54 113.5 48.5Z';
const eye = 'M30 23.5 36.5 30 30 36.5 23.5 30Z';

/** The mark as svg; mirrored by the page where text runs from the right. */
export function mark(
  look: { colour?: string; eye?: string; alone?: boolean; label?: string } = {},
) {
  const colour = look.colour ?? '#2B2F7F';
  const role = look.label ? `role="img" aria-label="${look.label}"` : 'aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${look.alone ? 64 : 132} 64" \
${role}>\
<g fill="${colour}"><path fill-rule="evenodd" d="${ring}"/>\
<path d="${strand}${look.alone ? '' : caravan}"/></g>\
<path fill="${look.eye ?? '#E2A21F'}" d="${eye}"/></svg>`;
}

/** Below 24 pixels: ring and strand without the eye; light where the tabs of a browser are dark. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
<style>g{fill:#2B2F7F}@media(prefers-color-scheme:dark){g{fill:#A9A8F2}}</style>\
<g><path fill-rule="evenodd" d="${ring}"/><path d="${strand}"/></g></svg>`;
