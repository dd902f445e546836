package briefing.query.shared;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.operation.DeadLetters;
import briefing.core.shared.operation.Rebuilding;
import briefing.core.shared.reading.LiveLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the read side together. */
@Configuration(proxyBeanMethods = false)
class ReadSide {
    @Bean
    Head viewsHead() {
        return new Head();
    }

    @Bean
    ReadLimits readLimits() {
        return ReadLimits.USUAL;
    }

    @Bean
    LogReader logReader(JdbcClient jdbc) {
        return new LogReader(jdbc);
    }

    @Bean
    Projections projections(List<Projection<?, ?>> all) {
        return new Projections(all);
    }

    @Bean
    Shape shape(Projections projections) {
        return new Shape(projections);
    }

    @Bean
    Generations generations(Shape shape, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Generations(shape, jdbc, transaction);
    }

    @Bean
    Instances instances(Shape shape, JdbcClient jdbc) {
        return new Instances(shape, jdbc);
    }

    @Bean
    Generation generation(Shape shape, Generations generations) {
        return new Generation(shape, generations);
    }

    @Bean
    Intake intake(
            LogReader log,
            Projections projections,
            Generation generation,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ReadLimits limits) {
        return new Intake(log, projections, generation, jdbc, transaction, limits.rowsMax());
    }

    @Bean(initMethod = "start")
    Follower follower(
            LogReader log, Intake intake, Generation generation, Instances instances, JdbcTemplate jdbc, Head head) {
        return new Follower(log, intake, generation, new Presence(instances, generation), jdbc, head);
    }

    @Bean(initMethod = "start")
    Wakes wakes(DataSource source, Follower follower, Generation generation, Head head) {
        return new Wakes(source, follower, generation, head);
    }

    @Bean
    DeadLetters deadLetters(
            LogReader log, Intake intake, Generation generation, JdbcTemplate jdbc, TransactionTemplate transaction) {
        return new PoisonCure(log, intake, generation, jdbc, transaction);
    }

    @Bean
    Rebuilding rebuilding(
            DataSource source,
            LogReader log,
            Projections projections,
            Shape shape,
            Generations generations,
            Instances instances,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ReadLimits limits) {
        return new Rebuild(source, log, projections, shape, generations, instances, jdbc, transaction, limits);
    }

    @Bean
    ViewsMeters viewsMeters(LogReader log, Head head, ObjectProvider<MeterRegistry> registry) {
        return new ViewsMeters(log, head).in(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Views views(JdbcClient jdbc, Generation generation, Projections projections) {
        return new Views(jdbc, generation, projections);
    }

    @Bean
    Citations citations(JdbcClient jdbc, Generation generation, LogReader log) {
        return new Citations(jdbc, generation, log);
    }

    @Bean
    CommonAnswers commonAnswers(JdbcClient jdbc, LogReader log, Views views, Head head, InstantSource clock) {
        return new CommonAnswers(jdbc, log, views, head, clock);
    }

    @Bean
    LogAnswers logAnswers(JdbcClient jdbc, LogReader log) {
        return new LogAnswers(jdbc, log.epoch());
    }

    @Bean
    LiveLog liveLog(LogReader log, Head head, ReadLimits limits) {
        return new LiveEvents(log, head, limits.appendsKeptMax());
    }

    @Bean
    ViewsHealth viewsHealthIndicator(
            Head head, LogReader log, Shape shape, Generations generations, JdbcTemplate jdbc) {
        return new ViewsHealth(head, log, shape, generations, jdbc);
    }

    @Bean
    Queries queries(List<Answers> answers) {
        return new QueryRouter(answers);
    }
}
