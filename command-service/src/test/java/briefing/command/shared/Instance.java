package briefing.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Postgres;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole write side as one JVM has it, with caches of its own, on a log that others may write to. */
final class Instance implements AutoCloseable {
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Commands commands;

    Instance(Postgres.Database database) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(Postgres.APP);
        pool.setPassword(Postgres.APP);
        pool.setMaximumPoolSize(10);
        pool.setConnectionTimeout(5_000);
        context.registerBean("doorPool", DataSource.class, () -> pool);
        context.registerBean("lookupPool", DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.scan("briefing.command");
        context.refresh();
        commands = context.getBean(Commands.class);
    }

    Outcome send(Command command, Request request) {
        return commands.send(command, request.envelope());
    }

    /** The receipt of a command that must not be refused. */
    Receipt accepted(Command command, Request request) {
        Outcome outcome = send(command, request);
        assertThat(outcome.refusal()).as("refusal of %s", command).isNull();
        return Objects.requireNonNull(outcome.receipt());
    }

    /** The refusal of a command that must not be accepted. */
    Refused refused(Command command, Request request) {
        Outcome outcome = send(command, request);
        assertThat(outcome.receipt()).as("receipt of %s", command).isNull();
        return Objects.requireNonNull(outcome.refusal());
    }

    /** Takes its connections away, as a network does. */
    void disconnect() {
        pool.close();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
