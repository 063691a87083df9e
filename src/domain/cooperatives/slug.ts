// A cooperative's word in addresses, from its name in Latin letters.

/**
 * "Coopérative Tissage d’Azilal" → "cooperative-tissage-d-azilal"; empty when nothing Latin is
 * left.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
