package briefing.core.shared.values;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a quote in its source the way a reader would: line breaks, spaces and composed letters do not matter. */
public final class Quotation {
    private static final List<String> JOINTS = List.of(" ", "");
    private static final int LETTERS_MIN = 3;

    private Quotation() {}

    /**
     * Whether the folded source holds prefix, exact and suffix in one piece. A space at a joint may be missing: clients
     * trim what they send. A blank exact occurs nowhere.
     */
    public static boolean occursIn(String source, String exact, @Nullable String prefix, @Nullable String suffix) {
        return occursInFolded(WrittenText.folded(source), exact, prefix, suffix);
    }

    /** The same for a source that was folded before, since a long one is quoted many times. */
    public static boolean occursInFolded(
            String folded, String exact, @Nullable String prefix, @Nullable String suffix) {
        if (WrittenText.folded(exact).isEmpty()) {
            return false;
        }
        String before = prefix == null ? "" : prefix;
        String after = suffix == null ? "" : suffix;
        return JOINTS.stream()
                .flatMap(first -> JOINTS.stream().map(second -> before + first + exact + second + after))
                .map(WrittenText::folded)
                .distinct()
                .anyMatch(quote -> quote.length() <= folded.length() && new TextSearch(quote).occursIn(folded));
    }

    /** Whether the words can tell which place is meant: they have three letters or digits at least, of any script. */
    public static boolean tellsAPlace(String exact) {
        return exact.codePoints().filter(Characters::isLetterOrDigit).count() >= LETTERS_MIN;
    }
}
