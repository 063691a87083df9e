-- Every change of state writes one event in its own transaction. Consumers read in commit order:
-- by transaction id below the oldest one still running, then by sequence.

create table events (
  id uuid primary key,
  sequence bigint generated always as identity,
  transaction xid8 not null default pg_current_xact_id(),
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  cooperative_id uuid references cooperatives,
  data jsonb not null default '{}',
  happened_at timestamptz not null
);
create index events_in_commit_order on events (transaction, sequence);
create index events_of_subject on events (subject_kind, subject_id);
create index events_of_cooperative on events (cooperative_id, sequence) where cooperative_id is not null;

create table event_readers (
  name text primary key,
  transaction xid8 not null default '0',
  sequence bigint not null default 0
);

create function tell_of_events() returns trigger
  language plpgsql
as $$
begin
  perform pg_notify('qafila_events', '');
  return null;
end
$$;
create trigger tell_of_events after insert on events
  for each statement execute function tell_of_events();

-- Mails wait here: sent by SMTP when configured, else read at the desk.
create table mails (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  queued_at timestamptz not null,
  sent_at timestamptz,
  constraint the_same_mail_only_once unique (kind, subject_id, recipient)
);
create index mails_waiting on mails (queued_at) where state = 'waiting';
create index mails_newest on mails (queued_at desc);

-- What the operator has settled: legal mode, names for papers, policies. One row a setting.
create table settings (
  key text primary key,
  value jsonb not null,
  changed_by uuid references people,
  changed_at timestamptz not null
);

revoke update, delete, truncate on events from qafila_app;
call wall_off('events');
