-- Run by a superuser, connected to Briefing's database, before the first migration and again whenever a password
-- changes: it may be repeated at any time. The runner replaces ${ownerPassword}, ${appPassword} and
-- ${auditorPassword}, doubling every single quote in them.

-- Roles belong to the whole cluster, so a second database of the same cluster finds them already there.
do $$
declare
    role_name text;
begin
    foreach role_name in array array ['briefing_owner', 'briefing_app', 'briefing_auditor'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I', role_name);
        end if;
    end loop;
end
$$;

-- The owner migrates. No service holds its password: whoever owns a table can switch its triggers off.
alter role briefing_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${ownerPassword}';
alter role briefing_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${appPassword}';
alter role briefing_auditor with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${auditorPassword}';

alter role briefing_owner set lock_timeout = '30s';

-- An answer means "on disk". Nothing may hold the log's head for long: every writer waits behind it.
alter role briefing_app set synchronous_commit = 'on';
alter role briefing_app set default_transaction_isolation = 'read committed';
alter role briefing_app set lock_timeout = '5s';
alter role briefing_app set idle_in_transaction_session_timeout = '30s';
alter role briefing_app set tcp_keepalives_idle = '60s';
alter role briefing_app set timezone = 'UTC';
alter role briefing_app set jit = 'off';

-- An auditor's forgotten transaction must not keep old row versions alive for ever.
alter role briefing_auditor set default_transaction_read_only = 'on';
alter role briefing_auditor set lock_timeout = '5s';
alter role briefing_auditor set idle_in_transaction_session_timeout = '5min';
alter role briefing_auditor set timezone = 'UTC';

-- The application creates on the database because it owns the schemas of its views; the schema log is the owner's.
do $$
begin
    execute format('alter database %I owner to briefing_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, create on database %I to briefing_app', current_database());
    execute format('grant connect on database %I to briefing_auditor', current_database());
end
$$;
