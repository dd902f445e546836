package briefing.query.shared;

import briefing.core.shared.values.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The schema that holds the views of this build. Its name stands for the shape of the tables, of the documents and of
 * the folds, so that a build never reads what another one wrote; a new shape is folded again from the log.
 */
public final class Generation {
    /** Raise it when a fold gives another view of the same shape. */
    private static final int FOLDS = 1;

    private static final String CREATE_LOCK = "select pg_advisory_xact_lock(hashtext('briefing views'))";

    private final String schema;

    Generation(Projections projections) {
        schema = "views_"
                + Text.hash(new byte[0], FOLDS + ddl() + shapes(projections)).substring(0, 12);
    }

    /** A table of this generation, as SQL names it. */
    String table(String name) {
        return schema + "." + name;
    }

    String schema() {
        return schema;
    }

    /** Tells other instances that these views have come to a position. */
    String notice(long position) {
        return schema + " " + position;
    }

    /** The position that a notice tells; empty when it is about the views of another build. */
    OptionalLong noticed(String notice) {
        String own = schema + " ";
        return notice.startsWith(own)
                ? OptionalLong.of(Long.parseLong(notice.substring(own.length())))
                : OptionalLong.empty();
    }

    /** Creates the empty tables, unless they are there. */
    void create(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(CREATE_LOCK).query().singleRow();
            boolean there = jdbc.sql("select exists (select from pg_namespace where nspname = ?)")
                    .param(schema)
                    .query(Boolean.class)
                    .single();
            if (!there) {
                jdbc.sql("create schema " + schema).update();
                jdbc.sql("set local search_path = " + schema).update();
                jdbc.sql(ddl()).update();
            }
        });
    }

    private static String ddl() {
        try (InputStream file = Generation.class.getResourceAsStream("/briefing/views/views.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shapes(Projections projections) {
        TreeSet<String> shapes = new TreeSet<>();
        projections.all().forEach(projection -> addShape(projection.view(), shapes));
        return String.join("\n", shapes);
    }

    private static void addShape(Class<?> type, Set<String> shapes) {
        if (type.isRecord() && shapes.add(shape(type))) {
            for (RecordComponent component : type.getRecordComponents()) {
                addShape(component.getType(), shapes);
                addArguments(component.getGenericType(), shapes);
            }
        }
    }

    private static void addArguments(Type type, Set<String> shapes) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                if (argument instanceof Class<?> known) {
                    addShape(known, shapes);
                }
            }
        }
    }

    private static String shape(Class<?> type) {
        StringBuilder shape = new StringBuilder(type.getName());
        for (RecordComponent component : type.getRecordComponents()) {
            shape.append(' ').append(component.getName()).append(':').append(component.getGenericType());
        }
        return shape.toString();
    }
}
