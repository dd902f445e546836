package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/**
 * A state or territory by its code in ISO 3166-1, as this JDK knows the standard; private codes (XK) are not in it.
 *
 * @param value two capital letters, such as UA
 */
public record Country(String value) {
    private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    public Country {
        if (!CODES.contains(value)) {
            throw new Malformed(Malformation.COUNTRY_UNKNOWN);
        }
    }
}
