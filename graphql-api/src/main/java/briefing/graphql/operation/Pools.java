package briefing.graphql.operation;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connections of everything but questions: however many of these are slow, commands find their way into the log and
 * the views come on.
 */
@Configuration(proxyBeanMethods = false)
class Pools {
    private static final int DOOR_MAX = 4;
    private static final int LOOKUPS_MAX = 6;
    private static final int VIEWS_MAX = 4;

    /** Longer than a batch of views takes, and no rebuild is cancelled for being long. */
    private static final String VIEWS_SILENT_S = "60";

    /** For appends, whose time is bounded by the door. */
    @Bean(defaultCandidate = false)
    DataSource doorPool(DataSource questions) throws SQLException {
        HikariDataSource pool = like(questions, "door", DOOR_MAX);
        pool.getDataSourceProperties().remove("options");
        return pool;
    }

    /** For what the rules look up before they decide. */
    @Bean(defaultCandidate = false)
    DataSource lookupPool(DataSource questions) throws SQLException {
        return like(questions, "lookups", LOOKUPS_MAX);
    }

    /** For what follows the log. */
    @Bean(defaultCandidate = false)
    DataSource viewsPool(DataSource questions) throws SQLException {
        HikariDataSource pool = like(questions, "views", VIEWS_MAX);
        pool.getDataSourceProperties().remove("options");
        pool.getDataSourceProperties().put("socketTimeout", VIEWS_SILENT_S);
        return pool;
    }

    private static HikariDataSource like(DataSource questions, String name, int connectionsMax) throws SQLException {
        HikariDataSource pool = new HikariDataSource();
        questions.unwrap(HikariDataSource.class).copyStateTo(pool);
        Properties own = new Properties();
        own.putAll(pool.getDataSourceProperties());
        pool.setDataSourceProperties(own);
        pool.setPoolName(name);
        pool.setMinimumIdle(connectionsMax);
        pool.setMaximumPoolSize(connectionsMax);
        return pool;
    }
}
