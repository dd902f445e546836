package briefing.query.shared.building;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database knows of the generations of views: which one is served, which one is filled, and by whom. */
final class Generations {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('briefing views'))";

    private static final String UNUSED = """
            select n.nspname::text from pg_namespace n
            where n.nspname ~ '^views_[0-9a-f]{12}(_[0-9]+)?$'
              and not exists (select from views.serving s
                  where s.shape = ? and n.nspname in (s.shape || '_' || s.number, s.shape || '_' || s.building))
              and not exists (select from views.instance i
                  where i.shape || '_' || i.number = n.nspname and i.seen_at > now() - %s)
            order by 1
            """.formatted(Instances.GONE_AFTER);

    private final Shape shape;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Schemas schemas;

    Generations(Shape shape, JdbcClient jdbc, TransactionTemplate transaction) {
        this.shape = shape;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schemas = new Schemas(jdbc, transaction);
    }

    /**
     * Makes what is missing, the empty tables of the served generation too, also when that is of a log that was put back
     * under another name since: it shows what this one may never have held. Answers which one is served.
     */
    int create() {
        Integer number = transaction.execute(_ -> {
            jdbc.sql(ONE_AT_A_TIME).query().singleRow();
            jdbc.sql(Shape.script("generations.sql")).update();
            jdbc.sql("insert into views.serving (shape, number) values (?, 1) on conflict do nothing")
                    .param(shape.name())
                    .update();
            int served = serving();
            if (!schemas.exists(shape.schema(served))) {
                schemas.make(shape.schema(served));
            } else if (!schemas.isOfThisLog(shape.schema(served))) {
                served++;
                schemas.remake(shape.schema(served));
                serve(served);
            }
            return served;
        });
        return Objects.requireNonNull(number);
    }

    int serving() {
        return jdbc.sql("select number from views.serving where shape = ?")
                .param(shape.name())
                .query(Integer.class)
                .single();
    }

    /** The generation that is being filled; null when none is. */
    @Nullable
    Integer building() {
        return jdbc.sql("select building from views.serving where shape = ? and building is not null")
                .param(shape.name())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** Makes the empty tables of the next generation, without what an earlier try left. */
    int begin() {
        Integer number = transaction.execute(_ -> {
            jdbc.sql(ONE_AT_A_TIME).query().singleRow();
            int next = serving() + 1;
            schemas.remake(shape.schema(next));
            building(next);
            return next;
        });
        return Objects.requireNonNull(number);
    }

    /** Says in the transaction of the caller that this one is served from its commit on. */
    void serve(int number) {
        jdbc.sql("update views.serving set number = ?, building = null where shape = ?")
                .params(number, shape.name())
                .update();
    }

    void building(@Nullable Integer number) {
        jdbc.sql("update views.serving set building = ? where shape = ?")
                .param(number)
                .param(shape.name())
                .update();
    }

    /** Drops a schema of views. */
    void drop(String schema) {
        schemas.drop(schema);
    }

    /** The schemas of views that no running instance serves, and no rebuild fills. */
    List<String> unused() {
        return jdbc.sql(UNUSED)
                .param(shape.name())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
