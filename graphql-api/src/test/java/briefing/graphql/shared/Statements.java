package briefing.graphql.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the SQL that requests prepare; what follows the log or writes it has threads of its own and is left out. */
public final class Statements implements BeanPostProcessor {
    private final Queue<String> noted = new ConcurrentLinkedQueue<>();
    private volatile boolean noting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noting(source) : bean;
    }

    /** The statements that requests prepare while something is done. */
    public List<String> during(Supplier<?> action) {
        noted.clear();
        noting = true;
        var _ = action.get();
        noting = false;
        return List.copyOf(noted);
    }

    private final class Noting extends DelegatingDataSource {
        Noting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        note(method.getName(), arguments);
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private void note(String method, Object @Nullable [] arguments) {
        boolean statement = method.equals("prepareStatement") || method.equals("createStatement");
        if (noting && statement && Thread.currentThread().isVirtual()) {
            noted.add(Arrays.toString(arguments));
        }
    }
}
