package briefing.query.shared.building;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and drops the schemas that hold generations of the views. */
final class Schemas {
    private static final int ATTEMPTS_MAX = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Schemas(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean exists(String schema) {
        return jdbc.sql("select exists (select from pg_namespace where nspname = ?)")
                .param(schema)
                .query(Boolean.class)
                .single();
    }

    /** Whether it was folded from the log as it is called now. */
    boolean isOfThisLog(String schema) {
        return jdbc.sql("select exists (select from %s.position join log.log_head using (epoch))".formatted(schema))
                .query(Boolean.class)
                .single();
    }

    void make(String schema) {
        jdbc.sql("create schema " + schema).update();
        jdbc.sql("set local search_path = " + schema).update();
        jdbc.sql(Shape.ddl()).update();
    }

    /** Without what an earlier try left. */
    void remake(String schema) {
        jdbc.sql("drop schema if exists " + schema + " cascade").update();
        make(schema);
    }

    /**
     * Drops a schema of views. That takes a lock on the texts that its names refer to, behind which appends wait: so it
     * gives up soon, and tries again.
     */
    void drop(String schema) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> {
                    jdbc.sql("set local lock_timeout = '200ms'").update();
                    jdbc.sql("drop schema if exists " + schema + " cascade").update();
                });
                return;
            } catch (PessimisticLockingFailureException busy) {
                if (attempt == ATTEMPTS_MAX) {
                    throw busy;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }
}
