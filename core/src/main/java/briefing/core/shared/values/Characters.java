package briefing.core.shared.values;

/** What single characters (code points) are to a reader, as this JDK knows Unicode. */
final class Characters {
    private static final int SEPARATORS =
            1 << Character.SPACE_SEPARATOR | 1 << Character.LINE_SEPARATOR | 1 << Character.PARAGRAPH_SEPARATOR;
    private static final int INVISIBLE = SEPARATORS
            | 1 << Character.CONTROL
            | 1 << Character.FORMAT
            | 1 << Character.SURROGATE
            | 1 << Character.PRIVATE_USE
            | 1 << Character.UNASSIGNED;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private Characters() {}

    /** Whether it shows something by itself, whatever its font: a letter, digit, sign or picture. */
    static boolean shows(int character) {
        return !isAmong(INVISIBLE | MARKS, character) && !isFiller(character);
    }

    /** Whether it stands on a letter before it, as accents do. */
    static boolean isMark(int character) {
        return isAmong(MARKS, character);
    }

    /** Whether it is a letter or a digit that a reader sees. */
    static boolean isLetterOrDigit(int character) {
        return Character.isLetterOrDigit(character) && !isFiller(character);
    }

    /** Those that Unicode keeps for the inside of programs, for ever: U+FDD0 to U+FDEF, U+FFFE, U+1FFFF. */
    static boolean isNoncharacter(int character) {
        return (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    }

    /** These can show a quote in another order than it is stored in. */
    static boolean isBidiControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    /** Unicode's own line and paragraph separators are no control characters, but break a line as LF does. */
    static boolean isSeparator(int character) {
        return character == 0x2028 || character == 0x2029;
    }

    /** Letters and signs by their kind, of which nothing is seen: fillers of Hangul, Braille without a dot, no note. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159 -> true;
            default -> false;
        };
    }

    private static boolean isAmong(int types, int character) {
        return (types >> Character.getType(character) & 1) == 1;
    }
}
