// A name of a place without its accents, capitals and hyphens: "Québec" and "QUEBEC" are one.
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[\s’'-]+/g, ' ')
    .trim()
    .toLowerCase();
}
