package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Checks what people type before it is kept for ever; nothing is changed or cut silently. */
public final class WrittenText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private WrittenText() {}

    /** The value itself, when it is a text of one line: no line break, no tab. */
    public static String line(String value, int charactersMax) {
        return require(value, charactersMax, false);
    }

    /** The value itself, when it is a text in which line breaks (LF, CR) and tabs may stand. */
    public static String text(String value, int charactersMax) {
        return require(value, charactersMax, true);
    }

    /** Unicode NFC, every run of white space one space, none at the ends: for comparing, never for keeping. */
    public static String folded(String value) {
        String composed = Normalizer.normalize(value, Form.NFC);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    }

    /** Characters are code points, so that a letter outside the basic plane counts once. */
    private static String require(String value, int charactersMax, boolean manyLines) {
        if (value.codePointCount(0, value.length()) > charactersMax) {
            throw new Malformed(Malformation.TEXT_TOO_LONG, "Shorten the text to " + charactersMax + " characters.");
        }
        value.codePoints().forEach(character -> requireCharacter(character, manyLines));
        if (WHITE_SPACE.matcher(value).replaceAll("").isEmpty()) {
            throw new Malformed(Malformation.TEXT_BLANK);
        }
        return value;
    }

    private static void requireCharacter(int character, boolean manyLines) {
        if (character == 0) {
            throw new Malformed(Malformation.TEXT_HAS_NUL);
        }
        if (Character.getType(character) == Character.SURROGATE) {
            throw new Malformed(Malformation.TEXT_HAS_LONE_SURROGATE);
        }
        if (isBidiControl(character)) {
            throw new Malformed(Malformation.TEXT_HAS_BIDI_CONTROL);
        }
        if (isControl(character) && !(manyLines && isLayout(character))) {
            throw new Malformed(
                    Malformation.TEXT_HAS_CONTROL,
                    manyLines
                            ? "Take control characters other than tab and line break out of the text."
                            : "Write the text in one line, without tabs and other control characters.");
        }
    }

    /** These can show a quote in another order than it is stored in. */
    private static boolean isBidiControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL || isSeparator(character);
    }

    private static boolean isLayout(int character) {
        return character == '\t' || character == '\n' || character == '\r' || isSeparator(character);
    }

    /** Unicode's own line and paragraph separators are no control characters, but break a line as LF does. */
    private static boolean isSeparator(int character) {
        return character == 0x2028 || character == 0x2029;
    }
}
