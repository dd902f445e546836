-- The log: one table, one door, one order. Run as briefing_owner, who owns all of it and whom no service runs as.
create schema if not exists log;

-- Search of names uses it where the server has it; it is a trusted extension, so the database's owner may create it.
do $$
begin
    if exists (select from pg_available_extensions where name = 'pg_trgm') then
        create extension if not exists pg_trgm with schema public;
    end if;
end
$$;

-- Bounds are domains, not CHECK constraints: the server prepares a table's CHECKs anew for every statement, and a call
-- with few appends feels that. A line holds no control characters: the leaf that is hashed is made of lines, and a
-- line feed in one of them could make two events look alike.
create domain log.line as text check (length(value) between 1 and 200 and value !~ '[[:cntrl:]]');
create domain log.key as text check (length(value) between 1 and 500 and value !~ '[[:cntrl:]]');
create domain log.revision as integer check (value > 0);
create domain log.document as bytea check (octet_length(value) <= 1048576);
create domain log.digest as bytea check (octet_length(value) between 1 and 64);
create domain log.salt as bytea check (octet_length(value) between 16 and 64);
-- Room for a source of a million characters, whatever its script.
create domain log.words as text check (octet_length(value) <= 4194304);

-- The head is the lock of the door: who appends holds this row until the commit. An advisory lock would not do,
-- any login could hold it. The epoch never holds a dot, since a position is written "epoch.position".
create table log.log_head (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    recorded_at timestamptz not null,
    epoch text not null check (epoch ~ '^[a-z0-9]{8}$')
) with (fillfactor = 20);

insert into log.log_head (position, recorded_at, epoch)
values (0, clock_timestamp(), substr(replace(gen_random_uuid()::text, '-', ''), 1, 8));

create table log.event_log (
    position bigint primary key,
    recorded_at timestamptz not null,
    event_id uuid not null unique,
    aggregate_type log.line not null,
    aggregate_id log.line not null,
    sequence_number bigint not null,
    event_name log.line not null,
    revision log.revision not null,
    actor log.line not null,
    payload log.document not null,
    metadata log.document not null,
    leaf_hash log.digest not null,
    unique (aggregate_id, sequence_number)
);

-- "As of" an instant: the last position recorded not later.
create index event_log_recorded_at on log.event_log (recorded_at, position);
-- Auditors: what somebody did, what happened of one name, what happened to one type; each in the log's order.
create index event_log_actor on log.event_log (actor, position);
create index event_log_event_name on log.event_log (event_name, position);
create index event_log_aggregate_type on log.event_log (aggregate_type, position);

-- Words of people stand beside the log: events hold only the hash, so a text can go and the log stays exact.
create table log.texts (
    id uuid primary key,
    aggregate_id log.line not null,
    kind log.line not null,
    salt log.salt not null,
    content log.words not null
);
-- Redaction and export: the texts of one aggregate.
create index texts_aggregate on log.texts (aggregate_id);

-- Each command once. Without events first_position is null, and the rest says where the log stood at that moment.
create table log.commands (
    subject log.line not null,
    command_id log.line not null,
    request_hash log.digest not null,
    aggregate_id log.line not null,
    first_position bigint,
    last_position bigint not null,
    version bigint not null,
    recorded_at timestamptz not null,
    primary key (subject, command_id)
);

create table log.reserved_keys (
    key log.key primary key,
    aggregate_id log.line not null
);

create function log.refuse_change() returns trigger
    language plpgsql
    set search_path = log, pg_temp
as $$
begin
    raise exception 'log.% is append-only: % is refused', tg_table_name, lower(tg_op)
        using errcode = 'insufficient_privilege', hint = 'A mistake is corrected by a further event.';
end
$$;

create trigger append_only before update or delete or truncate on log.event_log
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.commands
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.reserved_keys
    for each statement execute function log.refuse_change();
create trigger append_only before update or truncate on log.texts
    for each statement execute function log.refuse_change();
create trigger never_without before delete or truncate on log.log_head
    for each statement execute function log.refuse_change();

-- Always: session_replication_role does not switch them off either.
alter table log.event_log enable always trigger append_only;
alter table log.commands enable always trigger append_only;
alter table log.reserved_keys enable always trigger append_only;
alter table log.texts enable always trigger append_only;
alter table log.log_head enable always trigger never_without;

-- The only way in. a_ arrays hold one element per append, in the order they are settled; e_, t_ and k_ arrays one per
-- event, text and reserved key, and e_append, t_append, k_append name the append (from 1) that each belongs to.
-- Plans are generic and by index, else one made while a table was still empty would read all of it later.
create function log.append(
    a_subject text[], a_command_id text[], a_request_hash bytea[],
    a_aggregate_type text[], a_aggregate_id text[], a_first_sequence bigint[],
    e_append int[], e_id uuid[], e_name text[], e_revision int[], e_payload bytea[], e_metadata bytea[],
    t_append int[], t_id uuid[], t_kind text[], t_salt bytea[], t_content text[],
    k_append int[], k_key text[]
) returns table (
    ordinal int, outcome text, first_position bigint, last_position bigint, recorded_at timestamptz, version bigint,
    same_request boolean, last_sequence bigint, key text, holder text,
    -- Of a repeated command: the row remembered, and whether these very events are the ones it stored.
    aggregate_id text, request_hash bytea, same_events boolean
)
    language plpgsql
    security definer
    set search_path = log, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
#variable_conflict use_column
declare
    appends constant int := cardinality(a_subject);
    head_before bigint;
    head bigint;
    clock timestamptz;
    a record;
    i int;
    k int := 1;
    k_from int;
    taken int;
    events_seen int := 0;
    clock_before timestamptz;
    -- Per append, as returned.
    r_outcome text[] := array_fill(null::text, array [appends]);
    r_first bigint[] := array_fill(null::bigint, array [appends]);
    r_last bigint[] := array_fill(null::bigint, array [appends]);
    r_recorded_at timestamptz[] := array_fill(null::timestamptz, array [appends]);
    r_version bigint[] := array_fill(null::bigint, array [appends]);
    r_same_request boolean[] := array_fill(null::boolean, array [appends]);
    r_sequence bigint[] := array_fill(null::bigint, array [appends]);
    r_key text[] := array_fill(null::text, array [appends]);
    r_holder text[] := array_fill(null::text, array [appends]);
    r_aggregate_id text[] := array_fill(null::text, array [appends]);
    r_request_hash bytea[] := array_fill(null::bytea, array [appends]);
    r_same_events boolean[] := array_fill(null::boolean, array [appends]);
    -- Per append: the place of its first event.
    events_from int[] := array_fill(null::int, array [appends]);
    -- Per append: which append of this batch stored its command; null if none has so far.
    stored_by int[] := array_fill(null::int, array [appends]);
    -- Per key: its holder before this batch, the same key's last place in this batch, the append that took it here.
    k_holder text[];
    k_earlier int[];
    k_taken_by int[];
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'log.append needs read committed, not %', current_setting('transaction_isolation')
            using errcode = 'invalid_transaction_state';
    end if;
    if current_setting('synchronous_commit') = 'off' then
        perform set_config('synchronous_commit', 'on', true);
    end if;

    -- A statement of its own: what the next one sees is younger than the lock.
    select h.position, h.recorded_at into strict head_before, clock from log_head h for update;
    head := head_before;
    clock_before := clock;

    if cardinality(k_key) > 0 then
        select array_agg(x.holder order by x.place), array_agg(x.earlier order by x.place)
        into k_holder, k_earlier
        from (select t.place, r.aggregate_id::text as holder,
                     lag(t.place) over (partition by t.key order by t.place) as earlier
              from unnest(k_key) with ordinality t (key, place)
              left join reserved_keys r on r.key = t.key) x;
        k_taken_by := array_fill(null::int, array [cardinality(k_key)]);
    end if;

    for a in
        select t.place::int, t.request_hash, t.aggregate_id, t.first_sequence,
               coalesce(e.events, 0)::int as events, e.from_place, e.to_place,
               l.sequence_number as sequence_before,
               lag(t.place) over (partition by t.aggregate_id order by t.place)::int as earlier_of_aggregate,
               lag(t.place) over (partition by t.subject, t.command_id order by t.place)::int as earlier_of_command,
               c.aggregate_id as known_aggregate, c.request_hash as known_hash, c.first_position as known_first,
               c.last_position as known_last, c.version as known_version, c.recorded_at as known_at
        from unnest(a_subject, a_command_id, a_request_hash, a_aggregate_id, a_first_sequence) with ordinality
             t (subject, command_id, request_hash, aggregate_id, first_sequence, place)
        left join (select x.place, count(*) as events, min(x.n)::int as from_place, max(x.n)::int as to_place
            from unnest(e_append) with ordinality x (place, n) group by x.place) e on e.place = t.place
        left join lateral (select x.* from commands x
            where x.subject = t.subject and x.command_id = t.command_id limit 1) c on true
        left join lateral (select x.sequence_number from event_log x
            where x.aggregate_id = t.aggregate_id order by x.sequence_number desc limit 1) l on true
        order by t.place
    loop
        i := a.place;
        if a.events <> a.to_place - a.from_place + 1 then
            raise exception 'the events of append % do not stand together', i using errcode = 'invalid_parameter_value';
        end if;
        events_from[i] := a.from_place;
        events_seen := events_seen + a.events;
        taken := null;
        r_sequence[i] := case when a.earlier_of_aggregate is null then coalesce(a.sequence_before, -1)
            else r_sequence[a.earlier_of_aggregate] end;
        stored_by[i] := stored_by[a.earlier_of_command];

        k_from := k;
        if k_holder is not null then
            while k_append[k] = i loop
                if taken is null and (k_holder[k] is not null or k_taken_by[k_earlier[k]] is not null) then
                    taken := k;
                end if;
                k_taken_by[k] := k_taken_by[k_earlier[k]];
                k := k + 1;
            end loop;
        end if;

        if a.known_aggregate is not null then
            r_outcome[i] := 'REPEATED';
            r_aggregate_id[i] := a.known_aggregate;
            r_request_hash[i] := a.known_hash;
            r_first[i] := a.known_first;
            r_last[i] := a.known_last;
            r_version[i] := a.known_version;
            r_recorded_at[i] := a.known_at;
            r_same_request[i] := a.known_hash = a.request_hash;
            r_same_events[i] := exists (select from unnest(e_append, e_id) e (place, id)
                join event_log l on l.event_id = e.id and l.position = a.known_first where e.place = i);
        elsif stored_by[i] is not null then
            r_outcome[i] := 'REPEATED';
            r_aggregate_id[i] := a_aggregate_id[stored_by[i]];
            r_request_hash[i] := a_request_hash[stored_by[i]];
            r_first[i] := r_first[stored_by[i]];
            r_last[i] := r_last[stored_by[i]];
            r_version[i] := r_version[stored_by[i]];
            r_recorded_at[i] := r_recorded_at[stored_by[i]];
            r_same_request[i] := r_request_hash[i] = a.request_hash;
            r_same_events[i] := false;
        elsif a.events > 0 and a.first_sequence is distinct from r_sequence[i] + 1 then
            r_outcome[i] := 'CONFLICT';
        elsif taken is not null then
            r_outcome[i] := 'KEY_TAKEN';
            r_key[i] := k_key[taken];
            r_holder[i] := coalesce(k_holder[taken], a_aggregate_id[k_taken_by[k_earlier[taken]]]);
        else
            r_outcome[i] := 'STORED';
            stored_by[i] := i;
            clock := greatest(clock_timestamp(), clock + interval '1 microsecond');
            r_recorded_at[i] := clock;
            if a.events > 0 then
                r_first[i] := head + 1;
                head := head + a.events;
                r_sequence[i] := r_sequence[i] + a.events;
            end if;
            r_last[i] := head;
            r_version[i] := r_sequence[i];
            for j in k_from..k - 1 loop
                k_taken_by[j] := i;
            end loop;
        end if;
    end loop;

    if events_seen <> cardinality(e_append) or k <> cardinality(k_append) + 1 then
        raise exception 'an event or a key belongs to no append, or keys are out of order'
            using errcode = 'invalid_parameter_value';
    end if;

    if head > head_before then
        insert into event_log (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence_number,
                               event_name, revision, actor, payload, metadata, leaf_hash)
        select t.first_position + e.n - t.events_from, t.recorded_at, e.id, t.aggregate_type, t.aggregate_id,
               t.first_sequence + e.n - t.events_from, e.name, e.revision, t.subject, e.payload, e.metadata,
               -- RFC 9162: a leaf is hashed behind a zero byte. LeafHash.java computes the same.
               sha256('\x00'::bytea || convert_to(concat_ws(e'\n', 'briefing-leaf/v1', e.id, t.aggregate_id,
                   t.first_sequence + e.n - t.events_from, t.aggregate_type, e.name, e.revision,
                   to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   encode(sha256(e.payload), 'hex'), encode(sha256(e.metadata), 'hex'), ''), 'UTF8'))
        from unnest(e_append, e_id, e_name, e_revision, e_payload, e_metadata) with ordinality
             e (place, id, name, revision, payload, metadata, n)
        join unnest(a_subject, a_aggregate_type, a_aggregate_id, a_first_sequence,
                    r_outcome, r_first, r_recorded_at, events_from) with ordinality
             t (subject, aggregate_type, aggregate_id, first_sequence,
                outcome, first_position, recorded_at, events_from, place) on t.place = e.place
        where t.outcome = 'STORED';
    end if;

    if cardinality(t_append) > 0 then
        -- A left join: a text of no append is an error, as its aggregate_id is null.
        insert into texts (id, aggregate_id, kind, salt, content)
        select w.id, t.aggregate_id, w.kind, w.salt, w.content
        from unnest(t_append, t_id, t_kind, t_salt, t_content) w (place, id, kind, salt, content)
        left join unnest(a_aggregate_id, r_outcome) with ordinality t (aggregate_id, outcome, place)
            on t.place = w.place
        where coalesce(t.outcome, 'STORED') = 'STORED';
    end if;

    if k > 1 then
        insert into reserved_keys (key, aggregate_id)
        select w.key, t.aggregate_id
        from unnest(k_append, k_key) w (place, key)
        join unnest(a_aggregate_id, r_outcome) with ordinality t (aggregate_id, outcome, place) on t.place = w.place
        where t.outcome = 'STORED';
    end if;

    if clock > clock_before then
        insert into commands (subject, command_id, request_hash, aggregate_id,
                              first_position, last_position, version, recorded_at)
        select t.subject, t.command_id, t.request_hash, t.aggregate_id, t.first, t.last, t.version, t.recorded_at
        from unnest(a_subject, a_command_id, a_request_hash, a_aggregate_id,
                    r_first, r_last, r_version, r_recorded_at, r_outcome)
             t (subject, command_id, request_hash, aggregate_id, first, last, version, recorded_at, outcome)
        where t.outcome = 'STORED';
        update log_head h set position = head, recorded_at = clock;
    end if;

    if head > head_before then
        perform pg_notify('briefing_log', head::text);
    end if;

    return query
    select t.place::int, t.outcome, t.first_position, t.last_position, t.recorded_at, t.version, t.same_request,
           t.last_sequence, t.key, t.holder, t.aggregate_id, t.request_hash, t.same_events
    from unnest(r_outcome, r_first, r_last, r_recorded_at, r_version, r_same_request, r_sequence, r_key, r_holder,
                r_aggregate_id, r_request_hash, r_same_events) with ordinality
         t (outcome, first_position, last_position, recorded_at, version, same_request, last_sequence, key, holder,
            aggregate_id, request_hash, same_events, place)
    order by t.place;
end
$$;

revoke all on function log.append from public;
revoke all on function log.refuse_change from public;

grant usage on schema log to briefing_app, briefing_auditor;
grant select on log.log_head, log.event_log, log.texts, log.commands, log.reserved_keys to briefing_app;
-- Search rows are the application's own, and go with their text.
grant references on log.texts to briefing_app;
grant execute on function log.append to briefing_app;
grant select on log.log_head, log.event_log to briefing_auditor;
