-- Drawings of demo goods are made one by one in the background, the first of each good before all
-- others; goods that show the same share one. Only the demo market writes here.
create table demo_drawings (
  recipe_sha256 text primary key check (recipe_sha256 ~ '^[0-9a-f]{64}$'),
  recipe jsonb not null,
  turn integer not null,
  sha256 text references media,
  constraint the_recipe_is_whole check (recipe ? 'form' and recipe ? 'seed' and recipe ? 'view')
);
create index demo_drawings_waiting on demo_drawings (turn, recipe_sha256) where sha256 is null;

create table demo_good_drawings (
  good_id uuid not null references goods on delete cascade,
  position integer not null,
  recipe_sha256 text not null references demo_drawings,
  primary key (good_id, position)
);
create index demo_good_drawings_by_recipe on demo_good_drawings (recipe_sha256);

-- What a picture shows of the piece, for its alternative text; null where nobody said.
alter table good_pictures add column view text
  check (view in ('whole', 'detail', 'back', 'light', 'scale', 'worn'));
