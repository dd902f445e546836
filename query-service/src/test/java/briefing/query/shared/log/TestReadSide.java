package briefing.query.shared.log;

import briefing.core.shared.Postgres;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.operation.Rebuilding;
import briefing.core.shared.reading.LiveLog;
import briefing.core.shared.values.LogPosition;
import briefing.query.shared.Tables;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The read side alone, with every feature's views, as one instance of the application holds it. */
public final class TestReadSide implements AutoCloseable {
    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext beans;

    private TestReadSide(HikariDataSource source, AnnotationConfigApplicationContext beans) {
        this.source = source;
        this.beans = beans;
    }

    public static TestReadSide on(Postgres.Database database) {
        return on(database, ReadLimits.USUAL);
    }

    public static TestReadSide on(Postgres.Database database, ReadLimits limits) {
        return on(database, limits, InstantSource.system());
    }

    public static TestReadSide on(Postgres.Database database, ReadLimits limits, InstantSource clock) {
        HikariDataSource source = new HikariDataSource();
        source.setDataSource(database.app());
        source.setMaximumPoolSize(4);
        source.setMinimumIdle(1);
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean("viewsPool", DataSource.class, () -> source);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        beans.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        beans.registerBean(InstantSource.class, () -> clock);
        beans.registerBean("readLimits", ReadLimits.class, () -> limits);
        beans.scan("briefing.query");
        beans.refresh();
        return new TestReadSide(source, beans);
    }

    public <A> A ask(Query<A> query) {
        return beans.getBean(Queries.class).ask(query);
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public Rebuilding rebuilding() {
        return bean(Rebuilding.class);
    }

    LiveLog live() {
        return beans.getBean(LiveLog.class);
    }

    public Head head() {
        return beans.getBean(Head.class);
    }

    public Health health() {
        return Objects.requireNonNull(
                beans.getBean("viewsHealthIndicator", HealthIndicator.class).health(true));
    }

    /** What SQL gives in the first column; {@code %s} in it is the schema of the views. */
    public List<String> texts(String sql, Object... parameters) {
        return JdbcClient.create(source)
                .sql(sql.replace("%s", schema()))
                .params(List.of(parameters))
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    public long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** How many rows of the log are read by what is asked. */
    long rowsRead(Runnable questions) {
        return Objects.requireNonNull(bean(TransactionTemplate.class).execute(_ -> {
            questions.run();
            return number("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                    + " where relname = 'event_log'");
        }));
    }

    public void execute(String sql) {
        JdbcClient.create(source).sql(sql.replace("%s", schema())).update();
    }

    /** The schema of the views that this instance serves. */
    public String schema() {
        String table = bean(Tables.class).table("position");
        return table.substring(0, table.indexOf('.'));
    }

    /** Waits until the views have come to a position, and may be read. */
    public TestReadSide until(LogPosition position) {
        Instant end = Instant.now().plusSeconds(20);
        boolean there = head().await(position.position(), Duration.ofSeconds(20));
        while (there && !head().serving() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        if (!there || !head().serving()) {
            throw new AssertionError("The views have not come to " + position);
        }
        return this;
    }

    @Override
    public void close() {
        beans.close();
        source.close();
    }
}
