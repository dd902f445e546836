package briefing.query.shared.building;

import briefing.core.shared.operation.Rebuilding;
import briefing.query.shared.Projections;
import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.ReadLimits;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what folds the log into views, and starts it. */
@Configuration(proxyBeanMethods = false)
class ViewBuilding {
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
            LogReader log,
            Intake intake,
            Generation generation,
            PoisonCure cure,
            Instances instances,
            JdbcTemplate jdbc,
            Head head) {
        return new Follower(log, intake, generation, cure, new Presence(instances, generation), jdbc, head);
    }

    @Bean(initMethod = "start")
    Wakes wakes(DataSource source, Follower follower, Generation generation, Head head) {
        return new Wakes(source, follower, generation, head);
    }

    @Bean
    PoisonCure deadLetters(
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
    ViewsHealth viewsHealthIndicator(
            Head head, LogReader log, Shape shape, Generations generations, JdbcTemplate jdbc) {
        return new ViewsHealth(head, log, shape, generations, jdbc);
    }
}
