package briefing.query.shared.building;

import briefing.core.shared.values.Text;
import briefing.query.shared.Projections;
import briefing.query.shared.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The form of this build's views: of the tables, of the documents and of the folds. Its name begins the names of the
 * schemas that hold them, so that a build never reads what another one wrote; a new shape is folded again from the log.
 */
final class Shape {
    /** Raise it when a fold gives another view of the same shape. */
    private static final int FOLDS = 1;

    private final String name;

    Shape(Projections projections) {
        name = "views_"
                + Text.hash(new byte[0], FOLDS + ddl() + shapes(projections)).substring(0, 12);
    }

    String name() {
        return name;
    }

    /** The schema that holds one of its generations. */
    String schema(int number) {
        return name + "_" + number;
    }

    Tables tables(int number) {
        return table -> schema(number) + "." + table;
    }

    /** What makes the empty tables of a generation. */
    static String ddl() {
        return script("views.sql");
    }

    /** A script beside the views. */
    static String script(String name) {
        try (InputStream file = Shape.class.getResourceAsStream("/briefing/views/" + name)) {
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
