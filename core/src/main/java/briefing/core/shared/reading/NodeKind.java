package briefing.core.shared.reading;

/** What kinds of things have an id and a history of their own: one for each kind of aggregate. */
public enum NodeKind {
    MEETING("Meeting"),
    MEETING_SERIES("MeetingSeries"),
    OFFICE("Office"),
    ORGANISATION("Organisation"),
    PERSON("Person"),
    SOURCE("Source"),
    STATEMENT("Statement");

    private final String aggregateType;

    NodeKind(String aggregateType) {
        this.aggregateType = aggregateType;
    }

    /** What the log calls the kind. */
    public String aggregateType() {
        return aggregateType;
    }
}
