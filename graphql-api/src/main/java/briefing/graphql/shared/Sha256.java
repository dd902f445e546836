package briefing.graphql.shared;

import briefing.core.shared.values.Text;

/** Names a text by the SHA-256 of its bytes in UTF-8. */
public final class Sha256 {
    private static final int SHORT = 16;

    private Sha256() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(String text) {
        return Text.hash(new byte[0], text);
    }

    /** The first 16 of them: enough to tell the versions of a file. */
    public static String shortOf(String text) {
        return of(text).substring(0, SHORT);
    }
}
