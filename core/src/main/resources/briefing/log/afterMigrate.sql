-- After each migration: a dump holds no rights to the database itself, so what was restored gets them here.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, create on database %I to briefing_app', current_database());
    execute format('grant connect on database %I to briefing_auditor', current_database());
end
$$;

-- What this build may record; what others registered stays.
insert into log.event_types (name, revision)
select split_part(type, ' ', 1), split_part(type, ' ', 2)::integer
from unnest(string_to_array('${eventTypes}', ',')) type
on conflict do nothing;
