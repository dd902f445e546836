package briefing.query.shared;

import java.text.Normalizer;

/** Folds what things are called, so that a search finds them however they are typed. */
public final class FoldedName {
    private FoldedName() {}

    /**
     * The same as {@code lower(normalize(name, NFKC))} in a database with the locale C.UTF-8: letter by letter, while
     * {@link String#toLowerCase()} looks at what surrounds a sigma.
     */
    public static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
