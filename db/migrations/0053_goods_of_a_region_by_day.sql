-- What stands beside a good is read in the order of an index, of its region as of its cooperative, so that
-- it costs the same in a region of ten goods and of ten thousand.
create index goods_of_region on goods (origin_region, published_at desc, id) where state = 'published';
