-- A page of many answers is found by walking goods in the order they stand and asking each one's bit: with
-- its place in the index nothing else of a good is read until it is known to be on the page.
create index good_search_newest_place on good_search (published_at desc, good_id) include (place)
  where shown;
create index good_search_standing_place on good_search (standing desc, good_id) include (place)
  where shown;
drop index good_search_newest;
drop index good_search_standing;
