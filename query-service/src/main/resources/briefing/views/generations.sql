-- What all builds share: which generation of its views the instances of a build serve, and which instances run.
create schema if not exists views;

create table if not exists views.serving (
    shape text primary key,
    number integer not null,
    -- The generation that is being filled beside it.
    building integer
);

-- An instance says every few seconds what it serves, so that nobody drops that.
create table if not exists views.instance (
    id uuid primary key,
    shape text not null,
    number integer not null,
    seen_at timestamptz not null
);
