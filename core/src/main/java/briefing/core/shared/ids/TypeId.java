package briefing.core.shared.ids;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.Malformed;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes and reads TypeIDs (typeid spec 0.3): a type prefix, an underscore, and a UUID in 26 letters and digits. */
public final class TypeId {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SUFFIX_LENGTH = 26;
    private static final int DIGIT_BITS = 5;
    private static final int DIGIT_MASK = 31;
    private static final int CARRY_BITS = Long.SIZE - DIGIT_BITS;

    /** The first digit holds 3 bits only, hence 0 to 7: 26 digits would otherwise be two bits more than a UUID. */
    private static final Pattern FORM = Pattern.compile("(?:[a-z](?:[a-z_]{0,61}[a-z])?_)?[0-7][0-9a-hjkmnp-tv-z]{25}");

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
        String suffix = wellFormed(value).substring(value.length() - SUFFIX_LENGTH);
        long high = 0;
        long low = 0;
        for (int at = 0; at < SUFFIX_LENGTH; at++) {
            high = high << DIGIT_BITS | low >>> CARRY_BITS;
            low = low << DIGIT_BITS | ALPHABET.indexOf(suffix.charAt(at));
        }
        return new UUID(high, low);
    }

    /** The type that a TypeID names; empty for one that names none. */
    public static String prefix(String value) {
        int length = wellFormed(value).length() - SUFFIX_LENGTH;
        return length == 0 ? "" : value.substring(0, length - 1);
    }

    /** The value itself, when it is a TypeID of the wanted type; else Malformed. */
    public static String require(String prefix, String value) {
        if (!prefix(value).equals(prefix)) {
            throw new Malformed(Malformation.ID_OF_ANOTHER_TYPE, "Give an id that begins with " + prefix + "_.");
        }
        return value;
    }

    private static String wellFormed(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(Malformation.ID_MALFORMED);
        }
        return value;
    }
}
