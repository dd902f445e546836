-- The last position recorded at an instant or before, 0 for none. An instant after the newest recorded one waits for
-- the append that may be under way, since that one may still be recorded before it.
create function log.position_at(instant timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = log, pg_temp
as $$
declare
    head log.log_head%rowtype;
begin
    select * into head from log_head;
    if instant >= head.recorded_at then
        select * into head from log_head for share;
    end if;
    if instant >= head.recorded_at then
        return head.position;
    end if;
    return coalesce(
        (select e.position from event_log e where e.recorded_at <= instant order by e.recorded_at desc, e.position desc limit 1),
        0);
end
$$;

revoke all on function log.position_at(timestamptz) from public;
grant execute on function log.position_at(timestamptz) to briefing_app;
