package briefing.graphql.shared;

import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Slice;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Reads which part of a list a field asks for: {@code first} and {@code after}, {@code last} and {@code before}. */
public final class Slices {
    private Slices() {}

    /** By the cursors of this server's lists. */
    public static Slice<Cursor> of(DataFetchingEnvironment environment) {
        return of(environment, cursor(environment, "after"), cursor(environment, "before"));
    }

    /** By whatever else tells where an item stands. */
    public static <C> Slice<C> of(DataFetchingEnvironment environment, @Nullable C after, @Nullable C before) {
        return Slice.of(environment.getArgument("first"), environment.getArgument("last"), after, before);
    }

    /** Whether the answer has to tell how many items the whole list has. */
    public static boolean counted(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("totalCount");
    }

    static @Nullable Cursor cursor(DataFetchingEnvironment environment, String argument) {
        return environment.getArgument(argument) instanceof String given ? Cursor.parse(given) : null;
    }
}
