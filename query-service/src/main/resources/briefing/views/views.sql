-- One generation of the views: every version of every view. The schema's name stands for the shape of all that is here.
-- A version is what readers see from from_position until just before to_position; the newest one has no end.
create table position (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    -- Of the event at that position, and of the log that it was folded from: by them a log is known again.
    leaf_hash bytea,
    epoch text not null,
    -- Whether these views had all that the log held, once; nobody reads them before that.
    caught_up boolean not null
);
insert into position (position, epoch, caught_up) select 0, epoch, false from log.log_head;

-- What could not be folded: the views show it as before, and its later events wait in the log.
create table poisoned (
    aggregate_id text primary key,
    first_position bigint not null,
    event text not null,
    cause text not null,
    -- Of an event that the build did not know; a newer one folds it by itself.
    unknown_revision integer
);

-- What every view's table has; never filled.
create table version (
    id text not null,
    from_position bigint not null,
    to_position bigint not null default 9223372036854775807,
    version bigint not null,
    created bigint not null,
    listed boolean not null,
    merged_into text,
    sort_key text collate "C" not null,
    doc text not null
);

create table meeting (
    like version including defaults,
    kind text not null,
    body text,
    portfolio text,
    earliest date not null,
    latest date not null,
    dated boolean not null,
    cancelled boolean not null,
    related text[] not null,
    series text,
    primary key (id, from_position)
);
create index meeting_natural on meeting (sort_key, id); -- the diary, page by page
create index meeting_created on meeting (created, id); -- the newest first
create index meeting_merged on meeting (merged_into) where merged_into is not null; -- what was merged into another
create index meeting_body on meeting (body); -- the meetings of a body
create index meeting_related on meeting using gin (related); -- the meetings that say how they stand to one
create index meeting_series on meeting (series, sort_key, id) where series is not null; -- the meetings of a series

create table series (
    like version including defaults,
    body text not null,
    primary key (id, from_position)
);
create index series_natural on series (sort_key, id); -- page by page
create index series_created on series (created, id); -- the newest first
create index series_merged on series (merged_into) where merged_into is not null; -- what was merged into another

create table person (
    like version including defaults,
    primary key (id, from_position)
);
create index person_natural on person (sort_key, id); -- page by page
create index person_created on person (created, id); -- the newest first
create index person_merged on person (merged_into) where merged_into is not null; -- what was merged into another

create table organisation (
    like version including defaults,
    kind text not null,
    parent text,
    linked text[] not null,
    primary key (id, from_position)
);
create index organisation_natural on organisation (sort_key, id); -- the directory in the order of names
create index organisation_created on organisation (created, id);
create index organisation_merged on organisation (merged_into) where merged_into is not null; -- what was merged into another
create index organisation_parent on organisation (parent); -- what belongs to an organisation
create index organisation_linked on organisation using gin (linked); -- what names an organisation as a member or the like

create table office (
    like version including defaults,
    organisation text not null,
    portfolio text,
    persons text[] not null,
    primary key (id, from_position)
);
create index office_natural on office (sort_key, id); -- in the order of titles
create index office_created on office (created, id); -- the newest first
create index office_merged on office (merged_into) where merged_into is not null; -- what was merged into another
create index office_organisation on office (organisation); -- the offices of an organisation, and who holds them
create index office_persons on office using gin (persons); -- the offices of persons

create table source (
    like version including defaults,
    publisher text not null,
    kind text not null,
    reprint_of text,
    replaces text,
    primary key (id, from_position)
);
create index source_natural on source (sort_key, id); -- in the order of publication
create index source_created on source (created, id);
create index source_merged on source (merged_into) where merged_into is not null; -- what was merged into another
create index source_publisher on source (publisher); -- the sources of a publisher
create index source_reprint_of on source (reprint_of); -- the reprints of a source
create index source_replaces on source (replaces); -- what took the place of a source

create table statement (
    like version including defaults,
    speaker text[] not null,
    meeting text,
    about text[] not null,
    topics text[] not null,
    earliest date not null,
    latest date not null,
    retracted boolean not null,
    primary key (id, from_position)
);
create index statement_natural on statement (sort_key, id); -- in the order of delivery
create index statement_created on statement (created, id);
create index statement_merged on statement (merged_into) where merged_into is not null; -- what was merged into another
create index statement_meeting on statement (meeting, sort_key, id); -- what was said at a meeting
create index statement_speaker on statement using gin (speaker); -- what somebody said
create index statement_about on statement using gin (about); -- what was said of something
create index statement_topics on statement using gin (topics); -- what was said on a subject

-- What things are called, folded for search; a name that is a text beside the log goes when that text goes.
create table name (
    id text not null,
    from_position bigint not null,
    to_position bigint not null default 9223372036854775807,
    text_id uuid references log.texts (id) on delete cascade,
    folded text not null
);
create index name_of on name (id); -- closing the names of an older version

-- Which event rests on which source; the position is that of the event, which never changes.
create table citation (
    source text not null,
    position bigint not null,
    primary key (source, position) -- what rests on a source, in the order of recording
);
