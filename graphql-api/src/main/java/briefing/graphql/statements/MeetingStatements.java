package briefing.graphql.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.Slice;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.FindStatementsOfMeetings;
import briefing.core.statements.views.StatementView;
import briefing.graphql.shared.Connection;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Reading;
import briefing.graphql.shared.Slices;
import graphql.TrivialDataFetcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements made at or about a meeting, for all meetings of an answer together. */
final class MeetingStatements {
    /** A meeting, and which of its statements are asked for. */
    record Key(MeetingId meeting, Request request) {}

    /** What keys must share to be answered together. */
    record Request(Slice<Cursor> slice, boolean counted, LogPosition at) {}

    private MeetingStatements() {}

    static FeatureLoader<Key, Page<StatementView>> loader(Queries queries) {
        return new FeatureLoader<>("statementsOfMeetings", keys -> load(queries, keys));
    }

    static TrivialDataFetcher<Object> fetcher(FeatureLoader<Key, Page<StatementView>> loader) {
        return environment -> {
            View meeting = Objects.requireNonNull(environment.getSource());
            Request request = new Request(Slices.of(environment), Slices.counted(environment), Reading.at(environment));
            return loader.load(environment, new Key((MeetingId) meeting.id(), request))
                    .thenApply(page -> Connection.of((Page<?>) page));
        };
    }

    private static Map<Key, Page<StatementView>> load(Queries queries, Set<Key> keys) {
        Map<Key, Page<StatementView>> statements = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::request, Collectors.mapping(Key::meeting, Collectors.toSet())))
                .forEach((request, meetings) -> queries.ask(new FindStatementsOfMeetings(
                                meetings, request.slice(), request.counted(), request.at()))
                        .forEach((meeting, page) -> statements.put(new Key(meeting, request), page)));
        return statements;
    }
}
