package briefing.query.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what things are called, so that a search finds them however they are typed. */
final class FoldedName {
    private FoldedName() {}

    /** The same as {@code lower(normalize(name, NFKC))} in a database with the locale C.UTF-8. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
