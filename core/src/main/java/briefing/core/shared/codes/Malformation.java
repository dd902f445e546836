package briefing.core.shared.codes;

/** Every way in which a value can be wrong by itself, whatever else is on record: shown as an error, never as a refusal. */
public enum Malformation implements Code {
    ID_MALFORMED("Give an id as it was handed out: a type, an underscore, and 26 lower-case letters and digits."),
    ID_OF_ANOTHER_TYPE("Give the id of something that has a page of its own."),
    POSITION_MALFORMED("Give a position of the log as it was handed out: epoch.number."),
    DATE_MALFORMED("Give a date of the calendar as year-month-day, such as 2026-02-12."),
    DATE_FORM_UNSUPPORTED(
            "Give a day, month, season, year, decade or century, or two of them as an interval or a set."),
    INSTANT_MALFORMED("Give an instant in UTC or with an offset, such as 2026-02-11T09:30:00Z."),
    DATE_RANGE_REVERSED("Give the earlier date first."),
    TIME_ZONE_UNKNOWN("Give a time zone by its IANA name, such as Europe/Brussels, or UTC."),
    COUNTRY_UNKNOWN("Give a country as the two capital letters of ISO 3166-1, such as UA."),
    LANGUAGE_UNKNOWN("Give a language as a BCP 47 tag, such as en, uk or sr-Latn."),
    LIST_TOO_LONG("Give fewer items in one list."),
    LANGUAGE_REPEATED("Give the original's language once, and each other one once for each kind of translation."),
    ORIGINAL_REQUIRED("Give exactly one text of kind ORIGINAL."),
    TRANSLATION_IS_ORIGINAL("Give a translation of kind OFFICIAL, UNOFFICIAL or MACHINE."),
    TEXT_TOO_LONG("Shorten the text."),
    TEXT_BLANK("Write a text, or leave the field out."),
    TEXT_HAS_NUL("Take the character U+0000 out of the text."),
    TEXT_HAS_LONE_SURROGATE("Send the text as valid Unicode: half a character is in it."),
    TEXT_HAS_BIDI_CONTROL("Take the invisible characters U+202A to U+202E and U+2066 to U+2069 out of the text."),
    TEXT_HAS_CONTROL("Take control characters out of the text."),
    TEXT_HAS_NONCHARACTER("Take characters such as U+FFFE out of the text: they stand for nothing in any script."),
    WEB_ADDRESS_MALFORMED("Give an http or https address with a host, such as https://www.example.org/news/1."),
    TOPIC_MALFORMED("Write a topic in capitals, digits and underscores, such as DEFENCE_SPENDING."),
    VENUE_EMPTY("Give a place or a country, or leave the venue out."),
    PARTY_AMBIGUOUS("Name exactly one: an organisation, a person in an office, a person, or a description."),
    PARTIES_TWO_OR_THREE("Name the two or three parties that meet."),
    CORRECTION_AMBIGUOUS("Correct exactly one thing at a time."),
    EVIDENCE_REQUIRED("Give at least one quote, or say that it is your own knowledge.");

    private final String sentence;

    Malformation(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
