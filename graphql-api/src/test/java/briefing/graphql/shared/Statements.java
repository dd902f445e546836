package briefing.graphql.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the SQL that requests prepare; what follows the log or writes it has threads of its own and is left out. */
public final class Statements implements BeanPostProcessor {
    private final Queue<String> noted = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Noting(source) : bean;
    }

    /** The statements that requests prepare while something is done. */
    public List<String> during(Supplier<?> action) {
        noted.clear();
        var _ = action.get();
        return new ArrayList<>(noted);
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
                        boolean statement = method.getName().equals("prepareStatement")
                                || method.getName().equals("createStatement");
                        if (statement && Thread.currentThread().isVirtual()) {
                            noted.add(arguments == null ? "a statement without parameters" : (String) arguments[0]);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
