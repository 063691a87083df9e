-- The law of the delivered price is written in files; where the operator has read otherwise, it says so
-- here, with its reason, its source and its days. Nothing is ever edited: to end one early is a row too.

create table rule_overrides (
  id uuid primary key,
  rule_id text not null,
  country text check (country ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'), -- without: wherever the rule stands
  changes jsonb not null,
  status text not null check (status in ('sourced', 'second-hand', 'memory')),
  reason text not null check (btrim(reason) <> ''),
  source text not null check (btrim(source) <> ''),
  link text not null check (link ~ '^https?://'),
  verified_on date not null,
  review_by date not null,
  from_on date not null,
  until_on date,
  said_by uuid not null references people,
  said_at timestamptz not null,
  constraint an_override_ends_after_it_begins check (until_on >= from_on)
);
create index rule_overrides_in_order on rule_overrides (said_at, id);

create table rule_override_ends (
  override_id uuid primary key references rule_overrides,
  reason text not null check (btrim(reason) <> ''),
  ended_by uuid not null references people,
  ended_at timestamptz not null
);

create function an_override_is_never_edited() returns trigger
  language plpgsql
as $$
begin
  raise exception 'an override is never edited: say another one, or end it'
    using errcode = 'check_violation', constraint = 'an_override_is_never_edited';
end
$$;
create trigger rule_overrides_are_append_only
  before update or delete or truncate on rule_overrides
  execute function an_override_is_never_edited();
create trigger rule_override_ends_are_append_only
  before update or delete or truncate on rule_override_ends
  execute function an_override_is_never_edited();

revoke update, delete, truncate on rule_overrides, rule_override_ends from qafila_app;
