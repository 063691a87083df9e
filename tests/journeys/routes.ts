// The routes of the house as its folders say them, and which of them an address belongs to.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bin/root.ts';

const folder = join(root, 'src/routes');

/** Every folder with a page, such as "/[market]/goods/[good]"; groups in parentheses are no part. */
export const routes: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)\+page(@[^/]*)?\.svelte$/.test(file))
  .map((file) => `/${file}`.replace(/\/\+page[^/]*$/, '').replace(/\/\([^)]+\)/g, '') || '/')
  .sort((one, other) => parameters(one) - parameters(other));

export function routeOf(path: string): string | undefined {
  const plain = path.replace(/[?#].*$/, '').replace(/(.)\/$/, '$1');
  return routes.find((route) => pattern(route).test(plain));
}

function pattern(route: string): RegExp {
  const body = route.replace(/\[\.\.\.[^\]]+\]/g, '.*').replace(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${body}$`);
}

/** Named folders win over parameters, as they do in Kit. */
function parameters(route: string): number {
  return route.split('[').length;
}
