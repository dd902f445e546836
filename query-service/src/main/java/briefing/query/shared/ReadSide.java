package briefing.query.shared;

import briefing.core.shared.LiveLog;
import briefing.core.shared.Queries;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
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
    Generation generation(Projections projections, JdbcClient jdbc, TransactionTemplate transaction) {
        Generation generation = new Generation(projections);
        generation.create(jdbc, transaction);
        return generation;
    }

    @Bean(initMethod = "start")
    Follower follower(
            LogReader log,
            Projections projections,
            Generation generation,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Head head,
            ReadLimits limits) {
        return new Follower(log, projections, generation, jdbc, transaction, head, limits);
    }

    @Bean(initMethod = "start")
    Wakes wakes(DataSource source, Follower follower, Generation generation, Head head) {
        return new Wakes(source, follower, generation, head);
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
    LiveLog liveLog(LogReader log, Head head, ReadLimits limits) {
        return new LiveEvents(log, head, limits.appendsKeptMax());
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Head head) {
        return new ViewsHealth(head);
    }

    @Bean
    Queries queries(List<Answers> answers) {
        return new QueryRouter(answers);
    }
}
