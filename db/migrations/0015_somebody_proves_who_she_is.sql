-- Proof of identity only: an address and a password, and the sessions that follow. What somebody may do
-- is our own law over operators and memberships. better-auth reads and writes these tables.

create table identities (
  id uuid primary key,
  person_id uuid not null unique references people,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  name text not null,
  image text,
  password_is_one_time boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table identity_sessions (
  id uuid primary key,
  identity_id uuid not null references identities on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index identity_sessions_of_identity on identity_sessions (identity_id);
create index identity_sessions_ending on identity_sessions (expires_at);

create table identity_accounts (
  id uuid primary key,
  identity_id uuid not null references identities on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index identity_accounts_of_identity on identity_accounts (identity_id);

create table identity_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index identity_verifications_by_identifier on identity_verifications (identifier);

-- Wrong passwords are counted here, so that every replica counts the same. Only a hash of who tried.
create table sign_in_tries (
  key_sha256 text primary key,
  tries integer not null check (tries > 0),
  since timestamptz not null
);
create index sign_in_tries_oldest on sign_in_tries (since);

-- What signs the session cookies when no secret is set in the environment: made once, shared by replicas.
create table identity_secrets (
  only_one boolean primary key default true check (only_one),
  secret text not null check (length(secret) >= 43),
  made_at timestamptz not null
);
