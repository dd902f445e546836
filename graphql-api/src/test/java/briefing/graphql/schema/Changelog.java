package briefing.graphql.schema;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What CHANGELOG.md announces of the schema: the coordinates that stand in backquotes under its headings
 * {@code ### Deprecated} and {@code ### Removed}, of any version.
 */
record Changelog(Set<String> deprecated, Set<String> removed) {
    private static final Pattern COORDINATE = Pattern.compile("`([A-Z]\\w*(?:\\.\\w+(?:\\(\\w+:\\))?)?)`");

    static Changelog of(String text) {
        Set<String> deprecated = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        String heading = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+", "").strip();
            } else if (heading.equals("Deprecated")) {
                deprecated.addAll(coordinates(line));
            } else if (heading.equals("Removed")) {
                removed.addAll(coordinates(line));
            }
        }
        return new Changelog(deprecated, removed);
    }

    /** The coordinates that stand in backquotes in a text. */
    static Set<String> coordinates(String text) {
        Set<String> found = new TreeSet<>();
        COORDINATE
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .forEach(found::add);
        return found;
    }
}
