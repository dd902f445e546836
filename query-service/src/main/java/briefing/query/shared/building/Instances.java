package briefing.query.shared.building;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instances that run, as they say themselves, and which generation of the views each serves. */
final class Instances {
    /** One that was not seen for so long has ended, or has no database. */
    static final String GONE_AFTER = "interval '10 minutes'";

    /** One that lives says so every few seconds; one that did not for so long may live, but is not waited for. */
    private static final String SILENT_AFTER = "interval '30 seconds'";

    private final Shape shape;
    private final JdbcClient jdbc;

    Instances(Shape shape, JdbcClient jdbc) {
        this.shape = shape;
        this.jdbc = jdbc;
    }

    /** How many of this build serve a generation, or may yet. */
    int serving(int number) {
        return seenWithin(GONE_AFTER, number);
    }

    /** How many of this build say that they serve a generation. */
    int talking(int number) {
        return seenWithin(SILENT_AFTER, number);
    }

    private int seenWithin(String time, int number) {
        return jdbc.sql("select count(*) from views.instance where shape = ? and number = ? and seen_at > now() - "
                        + time)
                .params(shape.name(), number)
                .query(Integer.class)
                .single();
    }

    /**
     * Says that an instance runs, and serves this generation.
     *
     * @param instance the name it was given; null for one that was given none yet
     * @return its name
     */
    UUID seen(@Nullable UUID instance, int number) {
        return jdbc.sql("""
                        insert into views.instance (id, shape, number, seen_at)
                        values (coalesce(?::uuid, gen_random_uuid()), ?, ?, now())
                        on conflict (id) do update set number = excluded.number, seen_at = excluded.seen_at
                        returning id
                        """)
                .param(instance)
                .param(shape.name())
                .param(number)
                .query(UUID.class)
                .single();
    }

    /** Forgets an instance, and all that ended without a word. */
    void gone(UUID instance) {
        jdbc.sql("delete from views.instance where id = ? or seen_at < now() - interval '1 day'")
                .param(instance)
                .update();
    }
}
