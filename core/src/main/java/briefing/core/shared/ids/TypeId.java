package briefing.core.shared.ids;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.Malformed;
import java.util.UUID;

/** Writes and reads TypeIDs (typeid spec 0.3): a type prefix, an underscore, and a UUID in 26 letters and digits. */
public final class TypeId {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SUFFIX_LENGTH = 26;
    private static final int DIGIT_BITS = 5;
    private static final int DIGIT_MASK = 31;
    private static final int CARRY_BITS = Long.SIZE - DIGIT_BITS;

    /** Of 3 bits only: 26 digits would otherwise be two bits more than a UUID. */
    private static final char FIRST_DIGIT_MAX = '7';

    private static final int PREFIX_MAX = 63;

    private TypeId() {}

    /** The TypeID of a UUID; an empty prefix gives the bare 26 digits, as the spec has it. */
    public static String of(String prefix, UUID uuid) {
        char[] suffix = new char[SUFFIX_LENGTH];
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        for (int at = SUFFIX_LENGTH - 1; at >= 0; at--) {
            suffix[at] = ALPHABET.charAt((int) (low & DIGIT_MASK));
            low = low >>> DIGIT_BITS | high << CARRY_BITS;
            high >>>= DIGIT_BITS;
        }
        String digits = String.valueOf(suffix);
        return wellFormed(prefix.isEmpty() ? digits : prefix + "_" + digits);
    }

    /** The UUID inside a TypeID, whatever its version: the spec asks for version 7 only of new ids. */
    public static UUID uuid(String value) {
        long high = 0;
        long low = 0;
        for (int at = wellFormed(value).length() - SUFFIX_LENGTH; at < value.length(); at++) {
            high = high << DIGIT_BITS | low >>> CARRY_BITS;
            low = low << DIGIT_BITS | ALPHABET.indexOf(value.charAt(at));
        }
        return new UUID(high, low);
    }

    /** The type that a TypeID names; empty for one that names none. */
    public static String prefix(String value) {
        return value.substring(0, prefixLength(wellFormed(value)));
    }

    /** The value itself, when it is a TypeID of the wanted type; else Malformed. */
    public static String require(String prefix, String value) {
        if (prefixLength(wellFormed(value)) != prefix.length() || !value.startsWith(prefix)) {
            throw new Malformed(Malformation.ID_OF_ANOTHER_TYPE, "Give an id that begins with " + prefix + "_.");
        }
        return value;
    }

    private static int prefixLength(String wellFormed) {
        return Math.max(0, wellFormed.length() - SUFFIX_LENGTH - 1);
    }

    private static String wellFormed(String value) {
        int start = value.length() - SUFFIX_LENGTH;
        if (start < 0 || !isSuffix(value, start) || (start > 0 && !isPrefix(value, start - 1))) {
            throw new Malformed(Malformation.ID_MALFORMED);
        }
        return value;
    }

    private static boolean isSuffix(String value, int start) {
        for (int at = start; at < value.length(); at++) {
            if (!isDigit(value.charAt(at))) {
                return false;
            }
        }
        return value.charAt(start) <= FIRST_DIGIT_MAX;
    }

    /** Letters, with underscores between them alone, and one underscore behind. */
    private static boolean isPrefix(String value, int end) {
        if (end < 1 || end > PREFIX_MAX || value.charAt(end) != '_') {
            return false;
        }
        for (int at = 0; at < end; at++) {
            if (!isLetter(value.charAt(at)) && value.charAt(at) != '_') {
                return false;
            }
        }
        return isLetter(value.charAt(0)) && isLetter(value.charAt(end - 1));
    }

    private static boolean isDigit(char one) {
        return (one >= '0' && one <= '9') || (isLetter(one) && one != 'i' && one != 'l' && one != 'o' && one != 'u');
    }

    private static boolean isLetter(char one) {
        return one >= 'a' && one <= 'z';
    }
}
