package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language as BCP 47 writes it, put into its canonical form: UK-ua becomes uk-UA, and ukr becomes uk.
 *
 * <p>Two-letter languages are checked against ISO 639; of three-letter ones only the form is, since the JDK has no list
 * of them. A tag without a language ({@code und}, {@code x-...}) is refused.
 *
 * @param value at most 35 characters, such as en, uk or sr-Latn
 */
public record LanguageTag(String value) {
    private static final int CHARACTERS_MAX = 35;
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    public LanguageTag {
        value = canonical(value);
    }

    private static String canonical(String tag) {
        if (tag.isEmpty() || tag.length() > CHARACTERS_MAX) {
            throw unknown();
        }
        Locale locale = wellFormed(tag);
        String language = locale.getLanguage();
        if (language.length() == 3) {
            return new Locale.Builder()
                    .setLocale(locale)
                    .setLanguage(shortest(language))
                    .build()
                    .toLanguageTag();
        }
        if (!TWO_LETTERS.contains(language)) {
            throw unknown();
        }
        return locale.toLanguageTag();
    }

    private static Locale wellFormed(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException illFormed) {
            throw unknown();
        }
    }

    private static String shortest(String threeLetters) {
        return TWO_LETTERS.stream()
                .filter(language -> Locale.of(language).getISO3Language().equals(threeLetters))
                .min(String::compareTo)
                .orElse(threeLetters);
    }

    /** Whether both are the same language, whatever the region or script: en-GB and en-US are. */
    public boolean isVarietyOf(LanguageTag other) {
        return Locale.forLanguageTag(value)
                .getLanguage()
                .equals(Locale.forLanguageTag(other.value).getLanguage());
    }

    private static Malformed unknown() {
        return new Malformed(Malformation.LANGUAGE_UNKNOWN);
    }
}
