// Where the help pages are, for the pages themselves and the foot of every page.
import type { ShopMarket } from '#domain/markets.ts';

export const helpPath = ({ slug }: Pick<ShopMarket, 'slug'>, page = '') =>
  `/${slug}/help${page && `/${page}`}`;
