// The filter that asks nothing, by the name the pages know it by.
import { emptyFilter, type GoodsFilter } from '#domain/shelf/goods-filter.ts';

export const everything: GoodsFilter = emptyFilter;
