package briefing.core.shared.ids;

import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kinds of things have an id and a history of their own: a row for each kind of aggregate, and nowhere another. */
public enum NodeKind {
    MEETING("Meeting", MeetingId.class, MeetingId.PREFIX, MeetingId::new, CommonRefusal.MEETING_UNKNOWN),
    MEETING_SERIES(
            "MeetingSeries",
            MeetingSeriesId.class,
            MeetingSeriesId.PREFIX,
            MeetingSeriesId::new,
            CommonRefusal.SERIES_UNKNOWN),
    OFFICE("Office", OfficeId.class, OfficeId.PREFIX, OfficeId::new, CommonRefusal.OFFICE_UNKNOWN),
    ORGANISATION(
            "Organisation",
            OrganisationId.class,
            OrganisationId.PREFIX,
            OrganisationId::new,
            CommonRefusal.ORGANISATION_UNKNOWN),
    PERSON("Person", PersonId.class, PersonId.PREFIX, PersonId::new, CommonRefusal.PERSON_UNKNOWN),
    SOURCE("Source", SourceId.class, SourceId.PREFIX, SourceId::new, CommonRefusal.SOURCE_UNKNOWN),
    STATEMENT("Statement", StatementId.class, StatementId.PREFIX, StatementId::new, CommonRefusal.STATEMENT_UNKNOWN);

    private static final Map<String, NodeKind> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.prefix, Function.identity()));
    private static final Map<Class<?>, NodeKind> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.idClass, Function.identity()));

    private final String aggregateType;
    private final Class<? extends AggregateId> idClass;
    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // constructors all
    private final Function<String, ? extends AggregateId> id;

    private final CommonRefusal unknown;

    <I extends AggregateId> NodeKind(
            String aggregateType, Class<I> idClass, String prefix, Function<String, I> id, CommonRefusal unknown) {
        this.aggregateType = aggregateType;
        this.idClass = idClass;
        this.prefix = prefix;
        this.id = id;
        this.unknown = unknown;
    }

    /** The kind of what an id names. */
    public static NodeKind of(AggregateId id) {
        return Objects.requireNonNull(BY_CLASS.get(id.getClass()), "every kind of id has a row");
    }

    /** The kind whose ids begin so; empty for those of parts, and of nothing that we know. */
    static Optional<NodeKind> ofPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }

    /** Reads an id of this kind. */
    AggregateId id(String value) {
        return id.apply(value);
    }

    /** What the log and the schema call the kind. */
    public String aggregateType() {
        return aggregateType;
    }

    /** What a command is told that refers to one which is not on record. */
    public Refusal unknown() {
        return unknown;
    }
}
