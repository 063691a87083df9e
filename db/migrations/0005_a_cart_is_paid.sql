-- What the buyer paid is an order group; inside it one order per cooperative, one parcel per order.

create sequence order_group_numbers;
create sequence order_numbers;
create sequence parcel_numbers;

create table order_groups (
  id uuid primary key,
  number text not null unique,
  cart_id uuid not null constraint one_order_group_a_cart unique,
  market_slug text not null,
  state text not null,
  buyer_name text not null,
  buyer_email text not null,
  buyer_phone text,
  language text not null,
  ship_to jsonb not null,
  gift jsonb,
  total_minor bigint not null check (total_minor > 0),
  currency text not null,
  link_sha256 text not null unique,
  placed_at timestamptz not null,
  holds_until timestamptz not null,
  paid_at timestamptz,
  demo boolean not null default false
);
create index order_groups_by_email on order_groups (lower(buyer_email));
create index order_groups_unsettled on order_groups (holds_until) where state = 'placed';
create index order_groups_newest on order_groups (placed_at desc, id);

create table orders (
  id uuid primary key,
  number text not null unique,
  group_id uuid not null references order_groups,
  cooperative_id uuid not null references cooperatives,
  state text not null,
  currency text not null,
  goods_minor bigint not null check (goods_minor > 0),
  freight_minor bigint not null check (freight_minor >= 0),
  duties_minor bigint not null check (duties_minor >= 0),
  taxes_minor bigint not null check (taxes_minor >= 0),
  fees_minor bigint not null check (fees_minor >= 0),
  total_minor bigint not null,
  owed_minor bigint not null check (owed_minor > 0),
  owed_currency text not null,
  rate_numerator bigint not null,
  rate_denominator bigint not null,
  rate_source text not null,
  rate_on date not null,
  quote_id uuid not null references quotes,
  unique (group_id, cooperative_id),
  constraint the_parts_of_an_order_are_its_total
    check (total_minor = goods_minor + freight_minor + duties_minor + taxes_minor + fees_minor)
);
create index orders_of_cooperative on orders (cooperative_id, state);

create table order_lines (
  id uuid primary key,
  order_id uuid not null references orders,
  cooperative_id uuid not null references cooperatives,
  good_id uuid not null references goods,
  variant_id uuid not null references variants,
  quantity integer not null check (quantity > 0),
  unit_minor bigint not null check (unit_minor > 0),
  line_minor bigint not null,
  currency text not null,
  seller_unit_minor bigint not null check (seller_unit_minor > 0),
  seller_currency text not null,
  title text not null,
  facts jsonb not null,
  constraint a_line_is_its_units check (line_minor = unit_minor * quantity)
);
create index order_lines_of_order on order_lines (order_id);

-- Frozen at sale from the terms of that day: the bar on the page, the ledger and the atelier read these.
create table order_line_shares (
  id uuid primary key,
  order_line_id uuid not null references order_lines,
  order_id uuid not null references orders,
  cooperative_id uuid not null references cooperatives,
  kind text not null check (kind in ('maker', 'cooperative', 'platform')),
  person_id uuid references people,
  minor bigint not null check (minor >= 0),
  currency text not null,
  constraint a_makers_share_names_her check ((kind = 'maker') = (person_id is not null))
);
create index order_line_shares_of_order on order_line_shares (order_id);
create index order_line_shares_of_person on order_line_shares (person_id) where person_id is not null;

create table parcels (
  id uuid primary key,
  number text not null unique,
  order_id uuid not null unique references orders,
  cooperative_id uuid not null references cooperatives,
  state text not null,
  lane text not null,
  carrier text,
  service text,
  tracking text,
  gross_weight_grams integer check (gross_weight_grams > 0),
  length_mm integer,
  width_mm integer,
  height_mm integer,
  measured_at timestamptz,
  created_at timestamptz not null
);

create table papers (
  id uuid primary key,
  parcel_id uuid not null references parcels,
  cooperative_id uuid not null references cooperatives,
  kind text not null,
  language text not null,
  version integer not null check (version > 0),
  status text not null check (status in ('final', 'draft')),
  sha256 text not null,
  twin jsonb not null,
  created_at timestamptz not null,
  unique (parcel_id, kind, language, version)
);

create table reservations (
  id uuid primary key,
  variant_id uuid not null references variants,
  cooperative_id uuid not null references cooperatives,
  group_id uuid not null references order_groups,
  quantity integer not null check (quantity > 0),
  state text not null check (state in ('held', 'claimed', 'released')),
  expires_at timestamptz not null,
  unique (group_id, variant_id)
);
create index reservations_lapsing on reservations (expires_at) where state = 'held';

create table payments (
  id uuid primary key,
  group_id uuid not null references order_groups,
  gateway text not null,
  state text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  session_ref text,
  redirect_url text,
  captured_minor bigint not null default 0 check (captured_minor between 0 and amount_minor),
  refunded_minor bigint not null default 0,
  opened_at timestamptz not null,
  settled_at timestamptz,
  constraint never_refunded_more_than_captured check (refunded_minor between 0 and captured_minor),
  constraint one_session_a_payment unique (gateway, session_ref)
);
create unique index one_living_payment_a_group on payments (group_id)
  where state in ('opened', 'in_doubt', 'captured');

-- The intent is written before the call; an operation in doubt leaves that state only by asking the
-- gateway what happened, never by trying again.
create table payment_operations (
  id uuid primary key,
  payment_id uuid not null references payments,
  kind text not null check (kind in ('create-session', 'capture', 'void', 'refund')),
  state text not null check (state in ('intent', 'done', 'refused', 'in_doubt')),
  amount_minor bigint not null,
  currency text not null,
  answer jsonb,
  intended_at timestamptz not null,
  resolved_at timestamptz
);
create index payment_operations_open on payment_operations (intended_at) where state in ('intent', 'in_doubt');

-- Every signed message a gateway sends, once, whatever it says and however often it comes.
create table gateway_events (
  gateway text not null,
  event_id text not null,
  received_at timestamptz not null,
  body jsonb not null,
  handled_at timestamptz,
  primary key (gateway, event_id)
);

call wall_off('orders');
call wall_off('order_lines');
call wall_off('order_line_shares');
call wall_off('parcels');
call wall_off('papers');
call wall_off('reservations');
