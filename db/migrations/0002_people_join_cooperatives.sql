-- People first, then what they belong to. A person's name is shown only by her living consent.

create table people (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  public_name text check (length(public_name) between 1 and 200),
  name_consented_at timestamptz,
  name_consent_withdrawn_at timestamptz,
  phone text unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text,
  language text not null default 'fr',
  demo boolean not null default false,
  created_at timestamptz not null,
  constraint a_shown_name_was_consented_to check (public_name is null or name_consented_at is not null)
);
create unique index people_by_email on people (lower(email)) where email is not null;

-- Who runs the market at the desk.
create table operators (
  person_id uuid primary key references people,
  role text not null check (role in ('admin', 'desk')),
  from_on date not null,
  until_on date
);

create table cooperatives (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 2 and 200),
  name_arabic text,
  state text not null check (state in ('applied', 'in-review', 'approved', 'suspended', 'refused')),
  legal_form text not null default 'cooperative'
    check (legal_form in ('cooperative', 'union', 'group', 'company', 'artisan')),
  crafts text[] not null default '{}',
  region text not null check (region ~ '^MA-(0[1-9]|1[0-2])$'),
  place text not null,
  founded_year integer check (founded_year between 1900 and 2100),
  members_count integer check (members_count >= 0),
  women_count integer check (women_count between 0 and members_count),
  seal text[] not null check (cardinality(seal) = 3),
  rna text,
  ice text check (ice ~ '^[0-9]{15}$'),
  tax_identifier text,
  trade_register text,
  rib text check (rib ~ '^[0-9]{24}$'),
  address_lines text[] not null default '{}',
  postcode text,
  contact_name text not null,
  contact_phone text,
  contact_email text,
  story text,
  story_language text,
  ships_itself boolean not null default false,
  demo boolean not null default false,
  applied_at timestamptz not null,
  approved_at timestamptz,
  approved_by uuid references people,
  constraint an_approved_cooperative_says_when_and_by_whom
    check (state <> 'approved' or (approved_at is not null and (approved_by is not null or demo)))
);

-- The desk's checklist from application to approval: one row a thing that was looked at.
create table cooperative_checks (
  cooperative_id uuid not null references cooperatives,
  item text not null,
  checked_by uuid not null references people,
  checked_at timestamptz not null,
  note text,
  primary key (cooperative_id, item)
);

create table memberships (
  id uuid primary key,
  person_id uuid not null references people,
  cooperative_id uuid not null references cooperatives,
  role text not null check (role in ('member', 'scribe', 'treasurer', 'president')),
  from_on date not null,
  until_on date check (until_on >= from_on)
);
create unique index memberships_once_a_role on memberships (person_id, cooperative_id, role)
  where until_on is null;
create index memberships_of_cooperative on memberships (cooperative_id);

-- How a price is shared, from a day on; the house's own terms have no cooperative. The three parts are
-- of the seller's price: what makers get, what the cooperative keeps, what the platform keeps.
create table terms (
  id uuid primary key,
  cooperative_id uuid references cooperatives,
  from_on date not null,
  makers_basis_points integer not null check (makers_basis_points between 0 and 10000),
  cooperative_basis_points integer not null check (cooperative_basis_points between 0 and 10000),
  platform_basis_points integer not null check (platform_basis_points between 0 and 10000),
  agreed_at timestamptz not null,
  constraint the_parts_of_terms_are_the_whole
    check (makers_basis_points + cooperative_basis_points + platform_basis_points = 10000)
);
create unique index terms_one_a_day on terms (coalesce(cooperative_id, '00000000-0000-0000-0000-000000000000'), from_on);

call wall_off('cooperative_checks');
call wall_off('memberships');
call wall_off('terms');
