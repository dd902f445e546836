package briefing.query.shared.log;

import briefing.core.shared.reading.LiveLog;
import briefing.query.shared.Tables;
import briefing.query.shared.Views;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what reads the log. */
@Configuration(proxyBeanMethods = false)
class LogReading {
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
    ViewsMeters viewsMeters(LogReader log, Head head, ObjectProvider<MeterRegistry> registry) {
        return new ViewsMeters(log, head).in(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Citations citations(JdbcClient jdbc, Tables tables, LogReader log) {
        return new Citations(jdbc, tables, log);
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
}
