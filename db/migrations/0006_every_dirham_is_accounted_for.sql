-- Double entry, append-only. A transfer's entries sum to zero in every currency when the transaction
-- commits; nothing is ever edited: a correction is a new transfer.

create table accounts (
  id uuid primary key,
  code text not null,
  owner_id uuid,
  currency text not null,
  cooperative_id uuid references cooperatives,
  opened_at timestamptz not null
);
create unique index one_account_a_code_owner_and_currency
  on accounts (code, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), currency);

create table transfers (
  id uuid primary key, -- the id of the operation it books: the same operation twice is one transfer
  kind text not null,
  state text not null check (state in ('pending', 'posted', 'voided')),
  subject_kind text not null,
  subject_id uuid not null,
  reason text,
  effective_at timestamptz not null,
  posted_at timestamptz,
  constraint a_posted_transfer_says_when check ((state = 'posted') = (posted_at is not null))
);
create index transfers_of_subject on transfers (subject_kind, subject_id);
create index transfers_newest on transfers (effective_at desc, id);

create table entries (
  id bigint generated always as identity primary key,
  transfer_id uuid not null references transfers,
  account_id uuid not null references accounts,
  minor bigint not null check (minor <> 0),
  currency text not null
);
create index entries_of_transfer on entries (transfer_id);
create index entries_of_account on entries (account_id, id);

create function a_transfer_balances() returns trigger
  language plpgsql
as $$
declare
  off record;
begin
  select currency, sum(minor) as minor into off
  from entries where transfer_id = new.transfer_id
  group by currency having sum(minor) <> 0 limit 1;
  if found then
    raise exception 'transfer % is off by % %', new.transfer_id, off.minor, off.currency
      using errcode = 'check_violation', constraint = 'a_transfer_balances';
  end if;
  return null;
end
$$;
create constraint trigger a_transfer_balances
  after insert on entries deferrable initially deferred
  for each row execute function a_transfer_balances();

create function an_entry_is_in_its_accounts_currency() returns trigger
  language plpgsql
as $$
begin
  if new.currency <> (select currency from accounts where id = new.account_id) then
    raise exception 'an entry in % on an account of another currency', new.currency
      using errcode = 'check_violation', constraint = 'an_entry_is_in_its_accounts_currency';
  end if;
  return new;
end
$$;
create trigger an_entry_is_in_its_accounts_currency
  before insert on entries for each row execute function an_entry_is_in_its_accounts_currency();

create function the_ledger_is_append_only() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the ledger is append-only: book a new transfer instead'
    using errcode = 'check_violation', constraint = 'the_ledger_is_append_only';
end
$$;
create trigger entries_are_append_only
  before update or delete or truncate on entries execute function the_ledger_is_append_only();
create trigger accounts_are_append_only
  before update or delete or truncate on accounts execute function the_ledger_is_append_only();
create trigger transfers_are_never_deleted
  before delete or truncate on transfers execute function the_ledger_is_append_only();

-- A pending transfer may be posted or voided once; everything else about a transfer never changes.
create function a_transfer_only_settles() returns trigger
  language plpgsql
as $$
begin
  if old.state = 'pending' and new.state in ('posted', 'voided')
    and (old.id, old.kind, old.subject_kind, old.subject_id, old.effective_at)
      = (new.id, new.kind, new.subject_kind, new.subject_id, new.effective_at)
  then
    return new;
  end if;
  raise exception 'a transfer is only ever posted or voided'
    using errcode = 'check_violation', constraint = 'a_transfer_only_settles';
end
$$;
create trigger a_transfer_only_settles
  before update on transfers for each row execute function a_transfer_only_settles();

revoke update, delete, truncate on entries, accounts from qafila_app;
revoke delete, truncate on transfers from qafila_app;
call wall_off('accounts');
