-- What a delivered price is made of: rates with a day and a source, and the quote, stored whole.

create table exchange_rates (
  from_currency text not null,
  to_currency text not null,
  on_day date not null,
  numerator bigint not null check (numerator > 0),
  denominator bigint not null check (denominator > 0),
  source text not null,
  pretend boolean not null default false,
  primary key (from_currency, to_currency, on_day)
);

-- One row a carrier's service, zone and weight band; `sample` marks a table nobody may promise from.
create table shipping_rates (
  id uuid primary key,
  carrier text not null,
  service text not null,
  lane text not null check (lane in ('post', 'express', 'freight')),
  countries text[] not null,
  up_to_grams integer not null check (up_to_grams > 0),
  price_minor bigint not null check (price_minor >= 0),
  currency text not null,
  days_least integer not null check (days_least >= 0),
  days_most integer not null check (days_most >= days_least),
  from_on date not null,
  until_on date check (until_on >= from_on),
  -- What the carrier asks for clearing the parcel and advancing its duties: in the price, a fee, or
  -- not known, and then no "duties paid" promise is made.
  clearance text not null default 'unknown' check (clearance in ('included', 'fee', 'unknown')),
  clearance_minor bigint check (clearance_minor > 0),
  source text not null,
  sample boolean not null default false,
  constraint a_clearance_fee_has_an_amount check ((clearance = 'fee') = (clearance_minor is not null))
);
create index shipping_rates_by_lane on shipping_rates (lane, up_to_grams);

-- Tax registrations the operator holds (IOSS, GB VAT …); each opens destinations it closes when absent.
create table registrations (
  id uuid primary key,
  scheme text not null,
  number text not null,
  country text not null,
  from_on date not null,
  until_on date,
  pretend boolean not null default false
);

create table carts (
  id uuid primary key,
  token_sha256 text not null unique,
  market_slug text not null,
  destination jsonb not null default '{}',
  gift jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- A line freezes the seller's price and the rate it was changed at.
create table cart_lines (
  cart_id uuid not null references carts on delete cascade,
  variant_id uuid not null references variants,
  quantity integer not null check (quantity between 1 and 999),
  seller_price_minor bigint not null check (seller_price_minor > 0),
  seller_currency text not null,
  rate_numerator bigint not null,
  rate_denominator bigint not null,
  rate_source text not null,
  rate_on date not null,
  added_at timestamptz not null,
  primary key (cart_id, variant_id)
);

create table quotes (
  id uuid primary key,
  cart_id uuid references carts on delete set null,
  cooperative_id uuid not null references cooperatives,
  market_slug text not null,
  shipment jsonb not null,
  answer jsonb not null,
  lane text not null,
  status text not null check (status in ('known', 'bounded', 'partial', 'unknown')),
  total_minor bigint not null,
  currency text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz
);
create index quotes_of_cart on quotes (cart_id);

call wall_off('quotes');
