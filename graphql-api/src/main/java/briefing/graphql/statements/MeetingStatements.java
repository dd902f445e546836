package briefing.graphql.statements;

import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LogPosition;
import briefing.core.statements.FindStatementsOfMeetings;
import briefing.core.statements.views.StatementView;
import briefing.graphql.shared.FeatureLoader;
import briefing.graphql.shared.Reading;
import graphql.schema.DataFetcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements made at or about a meeting, for all meetings of an answer together. */
final class MeetingStatements {
    /** A meeting, and how many of its statements are asked for. */
    record Key(MeetingId meeting, int first, LogPosition at) {}

    /** What keys must share to be answered together. */
    private record Request(int first, LogPosition at) {}

    private MeetingStatements() {}

    static FeatureLoader<Key, List<StatementView>> loader(Queries queries) {
        return new FeatureLoader<>("statementsOfMeetings", keys -> load(queries, keys));
    }

    static DataFetcher<Object> fetcher(FeatureLoader<Key, List<StatementView>> loader) {
        return environment -> {
            View meeting = Objects.requireNonNull(environment.getSource());
            int first = PageRequest.bounded(environment.getArgumentOrDefault("first", 20));
            return loader.load(environment, new Key((MeetingId) meeting.id(), first, Reading.at(environment)));
        };
    }

    private static Map<Key, List<StatementView>> load(Queries queries, Set<Key> keys) {
        Map<Key, List<StatementView>> statements = new HashMap<>();
        keys.forEach(key -> statements.put(key, List.of()));
        keys.stream()
                .collect(Collectors.groupingBy(
                        key -> new Request(key.first(), key.at()),
                        Collectors.mapping(Key::meeting, Collectors.toSet())))
                .forEach((request, meetings) -> queries.ask(
                                new FindStatementsOfMeetings(meetings, request.first(), request.at()))
                        .forEach((meeting, some) ->
                                statements.put(new Key(meeting, request.first(), request.at()), some)));
        return statements;
    }
}
