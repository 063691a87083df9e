-- Jobs are enqueued in the transaction that wants them. graphile-worker owns its schema; this is the one
-- door to it that qafila_app may use.
create function enqueue(task text, payload json, job_key text default null, run_at timestamptz default now())
  returns void
  language plpgsql
  security definer
  set search_path = public, graphile_worker
as $$
begin
  perform graphile_worker.add_job(
    identifier := task, payload := payload, job_key := enqueue.job_key, run_at := enqueue.run_at
  );
end
$$;
revoke execute on function enqueue from public;
grant execute on function enqueue to qafila_app;
