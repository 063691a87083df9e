-- What a carrier says besides its prices, once for each service, zone and time: how it weighs, what it
-- adds, what it refuses. A row of shipping_rates without a table is a plain price by actual weight.
create table rate_tables (
  id uuid primary key,
  carrier text not null,
  service text not null,
  lane text not null check (lane in ('post', 'express', 'freight')),
  zone text not null,
  countries text[] not null check (cardinality(countries) > 0),
  -- Regions as the destination writes them; postcodes by how they begin.
  regions text[] not null default '{}',
  except_regions text[] not null default '{}',
  postcodes text[] not null default '{}',
  except_postcodes text[] not null default '{}',
  currency text not null,
  from_on date not null,
  until_on date,
  -- Cubic centimetres a kilogram, or cubic inches a pound; without it actual weight alone counts.
  divisor integer check (divisor > 0),
  divisor_unit text check (divisor_unit in ('cm', 'in')),
  sides text check (sides in ('exact', 'nearest', 'up')),
  step_unit text not null default 'kg' check (step_unit in ('kg', 'lb')),
  step_thousandths integer not null default 1 check (step_thousandths > 0),
  further_grams integer check (further_grams > 0),
  further_minor bigint check (further_minor >= 0),
  fuel_basis_points integer not null default 0 check (fuel_basis_points between 0 and 20000),
  surcharges jsonb not null default '[]',
  insurance jsonb not null default '[]',
  most_grams integer check (most_grams > 0),
  most_length_mm integer check (most_length_mm > 0),
  most_girth_mm integer check (most_girth_mm > 0),
  most_value_minor bigint check (most_value_minor > 0),
  most_parcels integer not null default 1 check (most_parcels > 0),
  days_least integer not null check (days_least >= 0),
  days_most integer not null check (days_most >= days_least),
  days_counted text not null default 'working' check (days_counted in ('working', 'calendar')),
  clearance text not null default 'unknown' check (clearance in ('included', 'fee', 'unknown')),
  clearance_minor bigint check (clearance_minor > 0),
  source text not null check (source <> ''),
  verified_on date,
  sample boolean not null default false,
  constraint a_table_ends_after_it_begins check (until_on >= from_on),
  constraint volume_is_said_whole check (num_nulls(divisor, divisor_unit, sides) in (0, 3)),
  constraint further_weight_is_said_whole check (num_nulls(further_grams, further_minor) in (0, 2)),
  constraint a_clearance_fee_has_an_amount check ((clearance = 'fee') = (clearance_minor is not null)),
  constraint one_table_a_zone_and_day unique (carrier, service, zone, from_on)
);
create index rate_tables_by_country on rate_tables using gin (countries);

alter table shipping_rates
  add column table_id uuid references rate_tables on delete cascade,
  add constraint one_price_a_band unique (table_id, up_to_grams);
