-- A buyer who changes her mind says so on the page of her order, and is told at once that we heard it.
-- What she said stays as she confirmed it; giving the money back is another step.

create table withdrawals (
  id uuid primary key,
  order_id uuid not null references orders constraint an_order_is_withdrawn_from_once unique,
  cooperative_id uuid not null references cooperatives,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) <= 254),
  language text not null,
  basis text not null check (basis in ('law', 'terms')),
  law text,
  -- A piece made to order may have been made to her own specification: somebody has to look.
  made_to_order boolean not null,
  stated_at timestamptz not null,
  refund_due_on date not null,
  state text not null check (state in ('received', 'accepted', 'declined')),
  declined_reason text,
  decided_by uuid references people,
  decided_at timestamptz,
  constraint a_right_by_law_names_it check ((basis = 'law') = (law is not null)),
  constraint declining_says_why
    check ((state = 'declined') = (coalesce(length(trim(declined_reason)), 0) > 0)),
  constraint a_settled_withdrawal_has_somebody
    check (state = 'received' or (decided_by is not null and decided_at is not null))
);
create index withdrawals_in_state on withdrawals (state, stated_at, id);

call wall_off('withdrawals');
