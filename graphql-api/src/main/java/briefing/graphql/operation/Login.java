package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Someone whom the database knows; never printed, as it has the password. */
final class Login {
    private static final String TIMEOUT_S = "10";

    private final String url;
    private final String name;
    private final String password;

    private Login(String url, String name, String password) {
        this.url = url;
        this.name = name;
        this.password = password;
    }

    static Login application(Settings settings) {
        return of(settings, Setting.BRIEFING_DATABASE_LOGIN, Setting.BRIEFING_DATABASE_PASSWORD);
    }

    static Login owner(Settings settings) {
        return of(settings, Setting.BRIEFING_OWNER_LOGIN, Setting.BRIEFING_OWNER_PASSWORD);
    }

    private static Login of(Settings settings, Setting name, Setting password) {
        return new Login(settings.url(), settings.text(name), settings.text(password));
    }

    /** Something that is done in the database. */
    @FunctionalInterface
    interface Step<T> {
        T take(Connection database) throws SQLException;
    }

    /** Does it, once every check has passed. */
    <T> T afterChecks(List<Check> checks, Step<T> step) {
        Properties properties = new Properties();
        properties.put("user", name);
        properties.put("password", password);
        properties.put("loginTimeout", TIMEOUT_S);
        try (Connection database = DriverManager.getConnection(url, properties)) {
            for (Check check : checks) {
                check.require(database);
            }
            return step.take(database);
        } catch (SQLException e) {
            throw new CannotStart("The database " + url + " cannot be used as " + name + ": " + e.getMessage(), e);
        }
    }
}
