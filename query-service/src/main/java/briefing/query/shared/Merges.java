package briefing.query.shared;

import briefing.core.shared.values.LogPosition;

/** SQL that takes what was merged, as of one position, and what stays of it for the same. */
final class Merges {
    private Merges() {}

    /** The ids of all that a {@code value} stands for: itself, what it was merged with, and so on. Takes one position. */
    static String same(String table) {
        return """
                array(with recursive same (id) as (
                    select value
                    union
                    select m.id from same s
                    cross join (select ?::bigint) p (position)
                    cross join lateral (
                        select v.merged_into as id from %s v
                        where v.id = s.id and v.merged_into is not null
                            and v.from_position <= p.position and v.to_position > p.position
                        union all
                        select v.id from %s v
                        where v.merged_into = s.id
                            and v.from_position <= p.position and v.to_position > p.position) m)
                select id from same)""".formatted(table, table);
    }

    /** Holds for what has this as part of a name, and for what stays of it. */
    static Condition named(String table, String names, String part, LogPosition at) {
        String pattern = "%" + FoldedName.of(part).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String sql = """
                id in (with recursive found (id) as (
                    select n.id from %s n cross join (select ?::bigint) p (position)
                    where n.from_position <= p.position and n.to_position > p.position and n.folded like ?
                    union
                    select v.merged_into from found f
                    cross join (select ?::bigint) p (position)
                    join %s v on v.id = f.id and v.merged_into is not null
                        and v.from_position <= p.position and v.to_position > p.position)
                select id from found)""".formatted(names, table);
        return Condition.of(sql, at.position(), pattern, at.position());
    }
}
