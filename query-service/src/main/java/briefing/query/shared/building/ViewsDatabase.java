package briefing.query.shared.building;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database by connections of the views' own, so that they come on however many slow questions are asked. */
record ViewsDatabase(DataSource source, JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
    static ViewsDatabase by(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        return new ViewsDatabase(
                source,
                jdbc,
                JdbcClient.create(jdbc),
                new TransactionTemplate(new DataSourceTransactionManager(source)));
    }
}
