package briefing.graphql.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reference describes: a type, a field, an argument or a value.
 *
 * @param name what stands in the schema
 * @param anchor its coordinate, and its place on the page
 * @param description as the schema says it
 * @param kind of a type, what kind it is
 * @param type of a field or an argument, what it is; null for types and values
 * @param usual what it is when left out, as the schema writes it
 * @param deprecated why not to use it any more, and what to use instead
 * @param roles who may, where that is not everybody, or where it is a field of the root
 * @param links a type's interfaces or members
 * @param parts its fields, arguments or values
 */
public record Entry(
        String name,
        String anchor,
        String description,
        String kind,
        @Nullable Link type,
        @Nullable String usual,
        @Nullable String deprecated,
        @Nullable String roles,
        List<Link> links,
        List<Entry> parts) {
    public Entry {
        links = List.copyOf(links);
        parts = List.copyOf(parts);
    }

    static Entry of(String name, String anchor, @Nullable String description) {
        String said = description == null ? "" : description;
        return new Entry(name, anchor, said, "", null, null, null, null, List.of(), List.of());
    }

    Entry ofKind(String some, List<Link> others) {
        return new Entry(name, anchor, description, some, type, usual, deprecated, roles, others, parts);
    }

    Entry ofType(Link some, @Nullable String leftOut) {
        return new Entry(name, anchor, description, kind, some, leftOut, deprecated, roles, links, parts);
    }

    Entry deprecated(@Nullable String why) {
        return new Entry(name, anchor, description, kind, type, usual, why, roles, links, parts);
    }

    Entry forRoles(@Nullable String some) {
        return new Entry(name, anchor, description, kind, type, usual, deprecated, some, links, parts);
    }

    Entry with(List<Entry> some) {
        return new Entry(name, anchor, description, kind, type, usual, deprecated, roles, links, some);
    }

    /**
     * A type as it is written somewhere.
     *
     * @param before brackets before its name
     * @param address where it is described; null for what GraphQL itself defines
     * @param after brackets and exclamation marks after its name
     */
    public record Link(String before, String name, @Nullable String address, String after) {}
}
