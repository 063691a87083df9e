-- An order is found again by its link, of which only the hash is kept: a mail that shows it again
-- carries a link of its own. A cart whose order is placed and then changed goes on as a new cart.

create table order_links (
  token_sha256 text primary key,
  group_id uuid not null references order_groups,
  made_at timestamptz not null
);
create index order_links_of_group on order_links (group_id);

-- The cart this one goes on from: what that one still holds is released when this one is paid for.
alter table carts add column follows uuid;
create index carts_unused on carts (updated_at);

create index payments_unsettled on payments (opened_at) where state in ('opened', 'in_doubt');
create index payments_of_group on payments (group_id);
create index reservations_of_variant on reservations (variant_id) where state = 'held';

-- Stock is reserved first and the group placed after, in one transaction: the key is asked at commit.
alter table reservations alter constraint reservations_group_id_fkey deferrable initially deferred;
