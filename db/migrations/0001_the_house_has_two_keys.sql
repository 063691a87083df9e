-- The owner of the tables migrates; the running house acts as qafila_app, which owns nothing, so that
-- row-level security binds it. qafila.acts_for says for whom: 'house' or one cooperative's id.

do $$
begin
  create role qafila_app nologin;
exception
  when duplicate_object or unique_violation then null; -- roles belong to the cluster, not to one database
end
$$;

do $$
begin
  execute format('grant qafila_app to %I', current_user);
end
$$;

grant usage on schema public to qafila_app;
alter default privileges in schema public grant select, insert, update, delete on tables to qafila_app;
alter default privileges in schema public grant usage, select on sequences to qafila_app;

-- Who is asking: null for the house, an id that matches nothing when nobody said.
create function acting_cooperative() returns uuid
  language sql stable parallel safe
  return case current_setting('qafila.acts_for', true)
    when 'house' then null
    else coalesce(
      nullif(current_setting('qafila.acts_for', true), '')::uuid,
      '00000000-0000-0000-0000-000000000000'::uuid
    )
  end;

-- The second wall behind every `where cooperative_id = …`: another cooperative's row is not there.
create procedure wall_off(table_name text)
  language plpgsql
as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format(
    'create policy own_cooperative on %I to qafila_app
       using ((select acting_cooperative()) is null or cooperative_id = (select acting_cooperative()))',
    table_name
  );
end
$$;
