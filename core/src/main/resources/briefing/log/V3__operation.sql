-- The form of the log, for services: they may not read Flyway's own table, and a build serves only the form it knows.
create function log.version() returns integer
    language plpgsql
    stable
    security definer
    set search_path = log, pg_temp
as $$
begin
    return (select max(h.version::integer) from flyway_schema_history h where h.success and h.version is not null);
end
$$;

revoke all on function log.version() from public;
grant execute on function log.version() to briefing_app;
