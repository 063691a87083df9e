// The filter that asks nothing.
import type { GoodsFilter } from '#domain/shelf/goods-filter.ts';

export const everything: GoodsFilter = {
  form: [],
  material: [],
  colour: [],
  region: [],
  size: [],
  kind: [],
};
