package briefing.core.shared.values;

/**
 * Looks for one text in others in a time that grows with their lengths alone, whatever is in them (Knuth, Morris and
 * Pratt); {@link String#contains} takes the product of both where they repeat themselves.
 */
final class TextSearch {
    private final String wanted;

    /** Of each beginning of what is wanted, by its last character: how long a shorter beginning it ends with. */
    private final int[] borders;

    TextSearch(String wanted) {
        this.wanted = wanted;
        borders = new int[wanted.length()];
        int matched = 0;
        for (int at = 1; at < borders.length; at++) {
            matched = matchedWith(wanted.charAt(at), matched);
            borders[at] = matched;
        }
    }

    boolean occursIn(String text) {
        int matched = 0;
        for (int at = 0; at < text.length() && matched < wanted.length(); at++) {
            matched = matchedWith(text.charAt(at), matched);
        }
        return matched == wanted.length();
    }

    private int matchedWith(char next, int before) {
        int matched = before;
        while (matched > 0 && wanted.charAt(matched) != next) {
            matched = borders[matched - 1];
        }
        return wanted.charAt(matched) == next ? matched + 1 : 0;
    }
}
