-- Whoever bought a piece is asked how it is, and answers by a link that proves her order: no account,
-- and one review a line of an order. Nothing is public before the desk has read it.

create table review_requests (
  order_id uuid primary key references orders,
  cooperative_id uuid not null references cooperatives,
  asked_at timestamptz not null
);

-- Of the link only the hash is kept; each mail carries a link of its own.
create table review_links (
  token_sha256 text primary key,
  order_id uuid not null references orders,
  made_at timestamptz not null
);
create index review_links_of_order on review_links (order_id);

create table reviews (
  id uuid primary key,
  order_line_id uuid not null references order_lines constraint one_review_a_line unique,
  order_id uuid not null references orders,
  good_id uuid not null references goods,
  cooperative_id uuid not null references cooperatives,
  stars integer not null check (stars between 1 and 5),
  words text not null check (length(words) <= 2000),
  language text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- As she wants it shown; empty where she wants none.
  shown_name text not null check (length(shown_name) <= 40),
  picture_sha256 text references media,
  picture_shown boolean not null default false,
  state text not null check (state in ('written', 'published', 'refused')),
  refused_reason text,
  written_at timestamptz not null,
  decided_by uuid references people,
  decided_at timestamptz,
  heard_by uuid references people,
  heard_at timestamptz,
  constraint a_refusal_says_why
    check (state <> 'refused' or coalesce(length(trim(refused_reason)), 0) > 0),
  constraint a_decision_has_somebody
    check (state = 'written' or (decided_by is not null and decided_at is not null)),
  constraint only_a_published_picture_is_shown
    check (not picture_shown or (picture_sha256 is not null and state = 'published'))
);
create index reviews_of_good on reviews (good_id, written_at desc, id desc) where state = 'published';
create index reviews_of_cooperative on reviews (cooperative_id, written_at desc, id desc)
  where state = 'published';
create index reviews_in_state on reviews (state, written_at, id);
create index reviews_of_order on reviews (order_id);

-- Which orders are still to be asked about.
create index order_groups_by_payment on order_groups (paid_at, id) where state = 'paid';

call wall_off('review_requests');
call wall_off('reviews');
