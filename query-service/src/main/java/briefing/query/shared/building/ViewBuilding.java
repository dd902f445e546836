package briefing.query.shared.building;

import briefing.core.shared.operation.Rebuilding;
import briefing.query.shared.Projections;
import briefing.query.shared.log.Head;
import briefing.query.shared.log.LogReader;
import briefing.query.shared.log.ReadLimits;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts together what folds the log into views, and starts it. */
@Configuration(proxyBeanMethods = false)
class ViewBuilding {
    @Bean
    ViewsDatabase viewsDatabase(@Qualifier("viewsPool") DataSource source) {
        return ViewsDatabase.by(source);
    }

    @Bean
    Shape shape(Projections projections) {
        return new Shape(projections);
    }

    @Bean
    Generations generations(Shape shape, ViewsDatabase database) {
        return new Generations(shape, database.client(), database.transaction());
    }

    @Bean
    Instances instances(Shape shape, ViewsDatabase database) {
        return new Instances(shape, database.client());
    }

    @Bean
    Generation generation(Shape shape, Generations generations) {
        return new Generation(shape, generations);
    }

    @Bean(defaultCandidate = false)
    LogReader followedLog(ViewsDatabase database) {
        return new LogReader(database.client());
    }

    @Bean
    Intake intake(
            @Qualifier("followedLog") LogReader log,
            Projections projections,
            Generation generation,
            ViewsDatabase database,
            ReadLimits limits) {
        return new Intake(log, projections, generation, database.jdbc(), database.transaction(), limits.rowsMax());
    }

    @Bean(initMethod = "start")
    Follower follower(
            @Qualifier("followedLog") LogReader log,
            Intake intake,
            Generation generation,
            PoisonCure cure,
            Instances instances,
            ViewsDatabase database,
            Head head) {
        return new Follower(log, intake, generation, cure, new Presence(instances, generation), database.jdbc(), head);
    }

    @Bean(initMethod = "start")
    Wakes wakes(ViewsDatabase database, Follower follower, Generation generation, Head head) {
        return new Wakes(database.source(), follower, generation, head);
    }

    @Bean
    PoisonCure deadLetters(
            @Qualifier("followedLog") LogReader log,
            Intake intake,
            Generation generation,
            JdbcTemplate questions,
            ViewsDatabase database) {
        return new PoisonCure(log, intake, generation, questions, database.jdbc(), database.transaction());
    }

    @Bean
    Rebuilding rebuilding(
            @Qualifier("followedLog") LogReader log,
            Projections projections,
            Shape shape,
            Generations generations,
            Instances instances,
            ViewsDatabase database,
            ReadLimits limits) {
        return new Rebuild(
                database.source(),
                log,
                projections,
                shape,
                generations,
                instances,
                database.jdbc(),
                database.transaction(),
                limits);
    }

    @Bean
    HealthIndicator viewsHealthIndicator(
            Head head,
            @Qualifier("followedLog") LogReader log,
            Shape shape,
            Generations generations,
            ViewsDatabase database) {
        return new InTime(new ViewsHealth(head, log, shape, generations, database.jdbc()));
    }

    @Bean
    HealthIndicator databaseHealthIndicator(ViewsDatabase database) {
        return new InTime(new DatabaseHealth(database.source()));
    }
}
