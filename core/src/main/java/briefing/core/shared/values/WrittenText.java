package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Checks what people type before it is kept for ever; nothing is changed or cut silently. */
public final class WrittenText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    /** As in Unicode's stream-safe texts: no script has that many on one letter. */
    private static final int MARKS_MAX = 30;

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
        return WHITE_SPACE.matcher(composed(value)).replaceAll(" ").strip();
    }

    /** Without marks that nobody could read: in long runs of them the normaliser's time grows with the square. */
    private static String composed(String value) {
        return readable(Normalizer.normalize(readable(value), Form.NFC));
    }

    /** With so many marks on one letter as a script may have, and none after these. */
    private static String readable(String value) {
        StringBuilder readable = new StringBuilder(value.length());
        int marks = 0;
        for (int at = 0; at < value.length(); at = value.offsetByCodePoints(at, 1)) {
            int character = value.codePointAt(at);
            marks = Characters.isMark(character) ? marks + 1 : 0;
            if (marks <= MARKS_MAX) {
                readable.appendCodePoint(character);
            }
        }
        return readable.toString();
    }

    /** Characters are code points, so that a letter outside the basic plane counts once. */
    private static String require(String value, int charactersMax, boolean manyLines) {
        if (value.codePointCount(0, value.length()) > charactersMax) {
            throw new Malformed(Malformation.TEXT_TOO_LONG, "Shorten the text to " + charactersMax + " characters.");
        }
        value.codePoints().forEach(character -> requireCharacter(character, manyLines));
        if (value.codePoints().noneMatch(Characters::shows)) {
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
        if (Characters.isNoncharacter(character)) {
            throw new Malformed(Malformation.TEXT_HAS_NONCHARACTER);
        }
        if (Characters.isBidiControl(character)) {
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

    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL || Characters.isSeparator(character);
    }

    private static boolean isLayout(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Characters.isSeparator(character);
    }
}
