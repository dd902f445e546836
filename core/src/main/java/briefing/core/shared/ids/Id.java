package briefing.core.shared.ids;

/** The globally unique name of one thing; the prefix of its text form tells what kind of thing. */
public sealed interface Id permits AggregateId, PartId {
    /** The id as a TypeID, the only form that is stored or shown. */
    String value();
}
