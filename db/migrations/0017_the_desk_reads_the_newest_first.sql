-- The desk pages through what happened and what is on its way from the newest back.
create unique index events_newest on events (sequence desc);
create index people_as_text on people ((id::text));
