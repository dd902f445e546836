package briefing.query.shared.building;

import briefing.query.shared.Tables;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one instance tells the others of the views, as it travels through the database.
 *
 * @param position table that holds the position of the views that it is about
 * @param reached where they stand
 * @param poisonedChanged whether their list of poisoned aggregates changed
 */
record Notice(String position, long reached, boolean poisonedChanged) {
    private static final Pattern FORM = Pattern.compile("(\\S+) (\\d{1,18})( poisoned)?");

    static Notice of(Tables tables, long reached, boolean poisonedChanged) {
        return new Notice(tables.table("position"), reached, poisonedChanged);
    }

    static Optional<Notice> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Notice(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3) != null))
                : Optional.empty();
    }

    /** Whether it is about these views, and not those of another build or generation. */
    boolean isOf(Tables tables) {
        return position.equals(tables.table("position"));
    }

    @Override
    public String toString() {
        return position + " " + reached + (poisonedChanged ? " poisoned" : "");
    }
}
