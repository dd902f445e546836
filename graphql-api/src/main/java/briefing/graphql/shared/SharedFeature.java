package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.access.SharedAccess;
import briefing.core.shared.codes.Code;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.messages.EventMetadata;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.reading.RecordChange;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Histories.HistoryEntry;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that belong to no feature. */
final class SharedFeature {
    private SharedFeature() {}

    static Feature of(RootFields roots, Queries queries, Callers callers, Codes codes) {
        return Feature.of(SharedAccess.ROWS)
                .field("Query", "node", roots.reading((environment, _) -> roots.id(environment)))
                .field("Query", "nodes", roots.reading((environment, _) -> roots.ids(environment)))
                .field(
                        "Query",
                        "changes",
                        roots.reading((environment, point) -> ChangeConnection.of(environment, point, queries)))
                .part("RecordChange", "node", SharedFeature::changed)
                .field("Query", "viewer", roots.reading((_, point) -> viewer(callers, point)))
                .field("Query", "codes", roots.reading((_, _) -> codes.all()))
                .part("ApproximateDate", "text", SharedFeature::words)
                .part("Code", "code", of(Code.class, Code::name))
                .part("Code", "kind", of(Code.class, Codes::kind))
                .part(
                        "Refusal",
                        "code",
                        of(Refused.class, refused -> refused.code().name()))
                .part(
                        "Refusal",
                        "message",
                        of(Refused.class, refused -> refused.code().sentence()))
                .part("Warning", "code", of(Warning.class, Warning::name))
                .part("Warning", "message", of(Warning.class, Warning::sentence))
                .part("Event", "actor", metadata(EventMetadata::actor))
                .part("Event", "roles", metadata(EventMetadata::roles))
                .part("Event", "client", metadata(EventMetadata::client))
                .part("Event", "command", metadata(EventMetadata::command))
                .part("Event", "commandId", metadata(EventMetadata::commandId))
                .part("Event", "correlation", metadata(EventMetadata::correlation))
                .part("Event", "causation", metadata(EventMetadata::causation))
                .part("Event", "acknowledged", metadata(EventMetadata::acknowledged))
                .part("Event", "payload", Payload::fetch)
                .part(
                        "Event",
                        "recordedAt",
                        of(RecordedEvent.class, event -> event.recordedAt().atOffset(ZoneOffset.UTC)))
                .part(
                        "HistoryEntry",
                        "recordedAt",
                        of(
                                HistoryEntry.class,
                                entry -> entry.event().recordedAt().atOffset(ZoneOffset.UTC)))
                .part("HistoryEntry", "effective", of(HistoryEntry.class, Histories::effective));
    }

    private static @Nullable Object changed(DataFetchingEnvironment environment) {
        RecordChange change = Objects.requireNonNull(environment.getSource());
        return References.resolve(change.aggregateId(), environment, Reading.at(environment));
    }

    private static String words(DataFetchingEnvironment environment) {
        ApproximateDate date = Objects.requireNonNull(environment.getSource());
        String language = environment.getArgument("language");
        return date.words(language == null ? null : new LanguageTag(language));
    }

    /** Who asks, as this server sees it. */
    record Viewer(@Nullable String subject, Set<Role> roles, LogPosition position) {}

    private static Viewer viewer(Callers callers, ReadPoint point) {
        return callers.current()
                .map(caller -> new Viewer(caller.subject(), caller.roles(), point.position()))
                .orElseGet(() -> new Viewer(null, Set.of(), point.position()));
    }

    private static TrivialDataFetcher<Object> metadata(Function<EventMetadata, @Nullable Object> part) {
        return of(RecordedEvent.class, event -> part.apply(event.metadata()));
    }

    private static <S> TrivialDataFetcher<Object> of(Class<S> source, Function<S, @Nullable Object> part) {
        return environment -> part.apply(source.cast(Objects.requireNonNull(environment.<Object>getSource())));
    }
}
