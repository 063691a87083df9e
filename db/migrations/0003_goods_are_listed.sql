-- A good is what is listed; it has at least one variant, which is what is bought.

create table media (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  type text not null,
  width integer,
  height integer,
  bytes bigint not null check (bytes > 0),
  cooperative_id uuid references cooperatives,
  shows_people boolean not null default false,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table media_sizes (
  sha256 text not null references media,
  width integer not null check (width > 0),
  type text not null check (type in ('avif', 'webp', 'jpeg')),
  height integer not null check (height > 0),
  bytes integer not null check (bytes > 0),
  primary key (sha256, width, type)
);

create table goods (
  id uuid primary key,
  short_id text not null unique check (short_id ~ '^[2-9a-z]{8}$'),
  cooperative_id uuid not null references cooperatives,
  state text not null check (state in ('draft', 'submitted', 'published', 'sold', 'withdrawn')),
  kind text not null check (kind in ('piece', 'made-to-order', 'stocked')),
  form text,
  style text,
  materials text[] not null default '{}',
  colours text[] not null default '{}',
  attributes jsonb not null default '{}',
  origin_country text check (origin_country ~ '^[A-Z]{2}$'),
  origin_region text,
  place text,
  making_days integer check (making_days between 0 and 730),
  own_title text,
  own_title_language text,
  story text,
  story_language text,
  voice_sha256 text references media,
  demo boolean not null default false,
  created_by uuid references people,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  published_at timestamptz,
  sold_at timestamptz,
  constraint a_published_good_says_what_it_is_and_where_it_was_made
    check (state in ('draft', 'submitted', 'withdrawn') or (form is not null and origin_country is not null)),
  constraint a_made_to_order_good_says_how_long
    check (kind <> 'made-to-order' or state in ('draft', 'submitted') or making_days is not null)
);
create index goods_of_cooperative on goods (cooperative_id, state, created_at desc);
create index goods_newest on goods (published_at desc, id) where state = 'published';
create index goods_by_form on goods (form, published_at desc, id) where state = 'published';
create index goods_waiting on goods (submitted_at) where state = 'submitted';

create table variants (
  id uuid primary key,
  good_id uuid not null references goods,
  cooperative_id uuid not null references cooperatives,
  position integer not null default 0,
  sku text,
  options jsonb not null default '[]',
  price_minor bigint check (price_minor > 0),
  price_currency text not null default 'MAD',
  stock integer not null default 1 constraint stock_never_below_zero check (stock >= 0),
  length_mm integer check (length_mm > 0),
  width_mm integer check (width_mm > 0),
  height_mm integer check (height_mm > 0),
  diameter_mm integer check (diameter_mm > 0),
  volume_ml integer check (volume_ml > 0),
  weight_grams integer check (weight_grams > 0),
  packed_weight_grams integer check (packed_weight_grams > 0),
  packed_length_mm integer check (packed_length_mm > 0),
  packed_width_mm integer check (packed_width_mm > 0),
  packed_height_mm integer check (packed_height_mm > 0),
  packed_assumed boolean not null default true,
  attributes jsonb not null default '{}',
  unique (good_id, position)
);
create unique index variants_one_a_sku on variants (cooperative_id, sku) where sku is not null;

create table good_makers (
  good_id uuid not null references goods,
  person_id uuid not null references people,
  cooperative_id uuid not null references cooperatives,
  weight integer not null check (weight > 0),
  primary key (good_id, person_id)
);

create table good_pictures (
  good_id uuid not null references goods,
  position integer not null,
  sha256 text not null references media,
  cooperative_id uuid not null references cooperatives,
  kind text not null default 'photo' check (kind in ('photo', 'drawing', 'scale')),
  primary key (good_id, position)
);

-- What a seller's own file called each good, so that the same file twice changes nothing.
create table import_sources (
  cooperative_id uuid not null references cooperatives,
  source_key text not null,
  good_id uuid not null references goods,
  content_sha256 text not null,
  source_name text not null,
  questions jsonb not null default '[]',
  updated_at timestamptz not null,
  primary key (cooperative_id, source_key)
);

call wall_off('media');
call wall_off('goods');
call wall_off('variants');
call wall_off('good_makers');
call wall_off('good_pictures');
call wall_off('import_sources');
