-- Where the law is only fairly sure of a good's HS class, a person settles it, once, with her name.
alter table goods
  add column hs_code text check (hs_code ~ '^[0-9]{6,10}$'),
  add column hs_settled_by uuid references people,
  add column hs_settled_at timestamptz;
