package briefing.graphql.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words what a page shows in its language, and tells where something stands in another one. */
public final class Wording {
    private static final int CYRILLIC_FIRST = 0x0400;
    private static final int CYRILLIC_LAST = 0x04FF;

    private final Language language;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    Wording(Language language) {
        this.language = language;
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", language.locale());
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", language.locale());
    }

    public String tag() {
        return language.tag();
    }

    /** Of names or texts in several languages that of the page, else the first. */
    public @Nullable Map<String, Object> one(List<Map<String, Object>> several) {
        return several.stream()
                .filter(some -> other((String) some.get("language")) == null)
                .findFirst()
                .orElse(several.isEmpty() ? null : several.getFirst());
    }

    /** The tag of a language, when it is another one than that of the page. */
    public @Nullable String other(@Nullable String tag) {
        boolean same = tag == null || Locale.forLanguageTag(tag).getLanguage().equals(language.tag());
        return same ? null : tag;
    }

    /** The same for words on record without their language, by their script: Cyrillic is Ukrainian, else English. */
    public @Nullable String otherOf(@Nullable String words) {
        boolean cyrillic = words != null && words.codePoints().anyMatch(c -> c >= CYRILLIC_FIRST && c <= CYRILLIC_LAST);
        return words == null ? null : other(cyrillic ? Language.UK.tag() : Language.EN.tag());
    }

    /** A moment, by the clocks of nobody. */
    public String moment(String instant) {
        try {
            return moment.format(OffsetDateTime.parse(instant).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return instant;
        }
    }

    public String day(String date) {
        String words = day.format(LocalDate.parse(date));
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language.locale());
    }
}
