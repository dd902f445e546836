package briefing.core.shared.codes;

/** The reasons for which any command can be refused. */
public enum CommonRefusal implements Refusal {
    VERSION_CONFLICT("Read it again: it has changed since the version that you expected."),
    NEEDS_ACKNOWLEDGEMENT(
            "Read the warnings, and send it again with their codes in acknowledgedWarnings if they are right."),
    QUOTE_NOT_IN_SOURCE("Copy the quote from the archived source, word for word."),
    QUOTE_TOO_SHORT("Quote at least three letters or digits: fewer stand in any source."),
    QUOTED_SOURCES_TOO_LONG("Rest it on fewer quotes of such long sources."),
    SOURCE_UNKNOWN("Archive the source first."),
    ORGANISATION_UNKNOWN("Register the organisation first."),
    PERSON_UNKNOWN("Register the person first."),
    OFFICE_UNKNOWN("Establish the office first."),
    MEETING_UNKNOWN("Schedule the meeting first."),
    SERIES_UNKNOWN("Open the meeting series first."),
    STATEMENT_UNKNOWN("Record the statement first.");

    private final String sentence;

    CommonRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
