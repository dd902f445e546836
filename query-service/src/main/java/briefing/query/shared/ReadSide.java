package briefing.query.shared;

import briefing.core.shared.messages.Queries;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the features read their views by. */
@Configuration(proxyBeanMethods = false)
class ReadSide {
    @Bean
    Projections projections(List<Projection<?, ?>> all) {
        return new Projections(all);
    }

    @Bean
    Views views(JdbcClient jdbc, Tables tables, Projections projections) {
        return new Views(jdbc, tables, projections);
    }

    @Bean
    Queries queries(List<Answers> answers) {
        return new QueryRouter(answers);
    }
}
