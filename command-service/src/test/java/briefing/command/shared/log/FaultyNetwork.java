package briefing.command.shared.log;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose connections break, as often as asked, before a statement is sent or before its answer comes. */
final class FaultyNetwork {
    private final DataSource real;
    private final AtomicInteger cutsBeforeSending = new AtomicInteger();
    private final AtomicInteger cutsBeforeAnswer = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    FaultyNetwork(DataSource real) {
        this.real = real;
    }

    void cutBeforeSending(int times) {
        cutsBeforeSending.set(times);
    }

    void cutBeforeAnswer(int times) {
        cutsBeforeAnswer.set(times);
    }

    void dieWithAnError(int times) {
        errors.set(times);
    }

    int sent() {
        return sent.get();
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (_, method, args) -> method.getName().equals("getConnection")
                        ? connection(real.getConnection())
                        : call(real, method, args));
    }

    private Connection connection(Connection open) {
        return proxy(
                Connection.class,
                (_, method, args) -> method.getName().equals("prepareStatement")
                        ? statement(open, (PreparedStatement) call(open, method, args))
                        : call(open, method, args));
    }

    private PreparedStatement statement(Connection open, @Nullable Object prepared) {
        return proxy(PreparedStatement.class, (_, method, args) -> {
            if (!method.getName().equals("executeQuery")) {
                return call(prepared, method, args);
            }
            if (once(errors)) {
                throw new StackOverflowError("asked for");
            }
            breakIf(cutsBeforeSending, open);
            Object rows = call(prepared, method, args);
            sent.incrementAndGet();
            breakIf(cutsBeforeAnswer, open);
            return rows;
        });
    }

    private static void breakIf(AtomicInteger cuts, Connection open) throws SQLException {
        if (once(cuts)) {
            open.close();
            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
        }
    }

    private static boolean once(AtomicInteger times) {
        return times.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private static @Nullable Object call(@Nullable Object target, Method method, Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
