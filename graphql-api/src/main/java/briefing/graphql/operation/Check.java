package briefing.graphql.operation;

import briefing.core.json.EventRegistry;
import briefing.graphql.shared.CannotStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Something that a database must not be.
 *
 * @param finds a statement that finds what is wrong, or no row
 * @param sentence what to say then; {@code %s} is what was found
 */
record Check(String finds, String sentence) {
    private static final Check VERSION = new Check("""
            select current_setting('server_version')
            where current_setting('server_version_num')::int < 180000
            """, "The server is PostgreSQL %s, and Briefing needs 18 or newer.");

    private static final Check LOCALE = new Check(
            """
            select format('%s and the locale %s of the provider %s', pg_encoding_to_char(encoding),
                coalesce(datlocale, datcollate), case datlocprovider when 'c' then 'libc' when 'i' then 'icu' else 'builtin' end)
            from pg_database
            where datname = current_database()
              and not (pg_encoding_to_char(encoding) = 'UTF8' and datlocprovider = 'b'
                       and datlocale is not distinct from 'C.UTF-8')
            """,
            "The database has %s, and names are found only with UTF8 and the locale C.UTF-8 of the provider builtin:"
                    + " make it anew, as docs/OPERATION.md says.");

    private static final Check DEMO =
            new Check("""
            select datname from pg_database
            where datname = current_database() and shobj_description(oid, 'pg_database') = 'The demo of Briefing'
            """, "The database %s is the demo's own: give Briefing a database on your own server.");

    private static final Check POWERS = new Check(
            """
            select current_user from pg_roles
            where rolname = current_user
              and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
            """,
            "The login %s is a superuser, or may what only one should: the application must log in as"
                    + " briefing_app, as roles.sql makes it.");

    private static final Check OWNER = new Check(
            """
            select format('%s owns the schema log', current_user) from pg_namespace
            where nspname = 'log' and nspowner = (select oid from pg_roles where rolname = current_user)
            union all
            select format('%s owns %s.%s', current_user, n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'log' and c.relowner = (select oid from pg_roles where rolname = current_user)
            union all
            (select format('%s may act as %s', current_user, rolname) from pg_roles
            where rolname <> current_user and pg_has_role(current_user, oid, 'member')
            order by starts_with(rolname, 'pg_'), rolname)
            """,
            "The login %s, and so could change what was recorded: the application must log in as briefing_app,"
                    + " as roles.sql makes it, and briefing_owner must own the log, as docs/OPERATION.md says.");

    private static final Check MIGRATED = new Check(
            """
            select 'log' where not exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'log' and p.proname = 'version')
            """, "The %s was not migrated for this build: run ./briefing migrate with the owner's password first.");

    private static final Check WRITES =
            new Check("""
            select format('%s may write %s.%s', current_user, n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'log' and c.relkind in ('r', 'p')
              and (has_table_privilege(c.oid, 'insert, update, delete, truncate, trigger')
                   or has_any_column_privilege(c.oid, 'insert, update'))
            union all
            select format('%s may create in the schema log', current_user)
            where has_schema_privilege('log', 'create')
            """, "The login %s past its door: take that right away, or log in as briefing_app.");

    private static final Check APPENDS = new Check(
            """
            select current_user where not has_schema_privilege('log', 'usage')
               or not has_database_privilege(current_database(), 'create')
               or not coalesce((select has_function_privilege(p.oid, 'execute') from pg_proc p
                   join pg_namespace n on n.oid = p.pronamespace
                   where n.nspname = 'log' and p.proname = 'append'), false)
            """,
            "The login %s may not append to the log, or not make its views: log in as briefing_app, and run"
                    + " ./briefing migrate, which grants what it needs.");

    private static final Check COPIED = new Check(
            "select epoch from log.log_head where made_in is distinct from log.place()",
            "The log %s was put back or copied from another database: run ./briefing restore with the owner's password"
                    + " first, so that positions of the one are not taken for those of the other.");

    private static final Check EVENTS = new Check(
            """
            select string_agg(type, ', ') from unnest(string_to_array('%s', ',')) type
            where not exists (select from log.event_types e where type = e.name || ' ' || e.revision)
            having count(*) > 0
            """.formatted(EventRegistry.line()),
            "The log does not take the events %s of this build: run ./briefing migrate with the owner's password first.");

    private static final Check DURABLE =
            new Check("""
            select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off'
            """, "The server runs with %s = off and may lose what it acknowledged: switch it on.");

    /** What is checked before the application starts, in this order. */
    static final List<Check> OF_RUN = List.of(VERSION, LOCALE, DEMO, POWERS, OWNER, MIGRATED, WRITES, APPENDS);

    /** What is checked after the form of the log. */
    static final List<Check> OF_FORM = List.of(EVENTS, COPIED, DURABLE);

    private static final Check NO_SUPERUSER = new Check(
            "select current_user from pg_roles where rolname = current_user and rolsuper",
            "The login %s is a superuser, who would own the log: migrate as briefing_owner, as roles.sql makes it.");

    private static final Check ROLES = new Check(
            """
            select string_agg(name, ', ') from unnest(array['briefing_owner', 'briefing_app', 'briefing_auditor']) name
            where not exists (select from pg_roles where rolname = name) having count(*) > 0
            """, "The server has no role %s: run roles.sql as its superuser first, as docs/OPERATION.md says.");

    private static final Check OWNS = new Check(
            """
            select format('%s does not own the database', current_user) from pg_database
            where datname = current_database() and not pg_has_role(current_user, datdba, 'usage')
            union all
            select format('%s does not own the schema log', current_user) from pg_namespace
            where nspname = 'log' and not pg_has_role(current_user, nspowner, 'usage')
            """,
            "The login %s: migrate as briefing_owner, and run roles.sql as a superuser first, as docs/OPERATION.md"
                    + " says.");

    /** What is checked before the log is migrated. */
    static final List<Check> OF_MIGRATE = List.of(VERSION, LOCALE, ROLES, NO_SUPERUSER, OWNS);

    void require(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(finds)) {
            if (found.next()) {
                throw new CannotStart(sentence.formatted(found.getString(1)));
            }
        }
    }
}
