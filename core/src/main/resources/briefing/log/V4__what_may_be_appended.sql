-- Which events may be recorded: each build registers those that it knows when it migrates, and none ever goes.
create table log.event_types (
    name log.line not null,
    revision log.revision not null,
    primary key (name, revision)
);
create trigger append_only before update or delete or truncate on log.event_types
    for each statement execute function log.refuse_change();
alter table log.event_types enable always trigger append_only;
grant select on log.event_types to briefing_app, briefing_auditor;

-- One look for all rows of a call. The actor is a column that the application fills; that its metadata say the same is
-- all that the log can see to.
create function log.check_events() returns trigger
    language plpgsql
    security definer
    set search_path = log, pg_temp
as $$
declare
    wrong record;
begin
    select a.event_name, a.revision, t.name is null as unknown into wrong
    from appended a left join event_types t on t.name = a.event_name and t.revision = a.revision
    where t.name is null
       or a.actor !~ '[^[:space:]]'
       or convert_from(a.metadata, 'UTF8')::json ->> 'actor' is distinct from a.actor
    limit 1;
    if wrong.unknown then
        raise exception 'log.append knows no % in revision %', wrong.event_name, wrong.revision
            using errcode = 'check_violation', hint = 'Migrate the log with the build that records it.';
    elsif found then
        raise exception 'the actor of an event is blank, or another one than in its metadata'
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger known after insert on log.event_log
    referencing new table as appended for each statement execute function log.check_events();
alter table log.event_log enable always trigger known;

-- The epoch names a log in one place. A copy elsewhere, or one put back from a dump, has the epoch and not the place.
-- seen_beyond is a position that somebody has seen although this log ends before it: then it lost its end.
alter table log.log_head add column made_in text, add column seen_beyond bigint;

create function log.place() returns text
    language sql
    stable
    security definer
    set search_path = log, pg_temp
as $$
    select (select system_identifier from pg_control_system()) || '/' || oid
    from pg_database where datname = current_database()
$$;

update log.log_head set made_in = log.place();

-- Says what was seen, and stops the log when it does not hold that, or something else in its place: appending there
-- would give positions that readers have a second meaning. Only its owner starts it again, by a new epoch.
create function log.seen(seen bigint, leaf bytea) returns void
    language sql
    security definer
    set search_path = log, pg_temp
as $$
    update log_head set seen_beyond = seen
    where seen_beyond is null
      and not exists (select from event_log e where e.position = seen and (leaf is null or e.leaf_hash = leaf))
$$;

create function log.refuse_append() returns trigger
    language plpgsql
    set search_path = log, pg_temp
as $$
begin
    raise exception 'the log lost its end: position % was seen', old.seen_beyond
        using errcode = 'BR001', hint = 'Run ./briefing restore.';
end
$$;

create trigger lost_its_end before update on log.log_head
    for each row when (old.seen_beyond is not null and new.seen_beyond is not null)
    execute function log.refuse_append();
alter table log.log_head enable always trigger lost_its_end;

-- Shorter than a command's patience, so that "busy" is told and not "unknown".
alter function log.append set lock_timeout = '3s';

revoke all on function log.check_events, log.place, log.seen, log.refuse_append from public;
grant execute on function log.place, log.seen to briefing_app;
