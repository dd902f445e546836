-- After each migration: a dump holds no rights to the database itself, so what was restored gets them here.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, create on database %I to briefing_app', current_database());
    execute format('grant connect on database %I to briefing_auditor', current_database());
end
$$;
