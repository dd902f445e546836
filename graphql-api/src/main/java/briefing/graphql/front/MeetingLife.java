package briefing.graphql.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a meeting's life, each as the record said it once the step was recorded. */
final class MeetingLife {
    private static final int STEPS_MAX = 50;
    private static final Set<String> STEPS = Set.of(
            "MinisterialMeetingScheduled",
            "SummitScheduled",
            "BilateralScheduled",
            "PressConferenceScheduled",
            "SessionAdded",
            "MeetingDateConfirmed",
            "MeetingRescheduled",
            "MeetingPostponed",
            "MeetingMoved",
            "MeetingOpened",
            "MeetingClosed",
            "MeetingCancelled");

    private final String step = Questions.document("meeting-step");
    private final String older = Questions.document("meeting-history");
    private final Questions questions;

    MeetingLife(Questions questions) {
        this.questions = questions;
    }

    /** The newest steps, the oldest of them first: {@code event}, {@code then} and, where known, {@code fact}. */
    List<Map<String, Object>> of(Map<String, Object> meeting, Language language) {
        String id = String.valueOf(meeting.get("id"));
        Map<?, ?> history = object(meeting.get("history"));
        List<Map<?, ?>> events = steps(history);
        while (events.size() < STEPS_MAX && Boolean.TRUE.equals(page(history).get("hasPreviousPage"))) {
            history = before(id, page(history).get("startCursor"));
            events.addAll(0, steps(history));
        }
        return events.subList(Math.max(0, events.size() - STEPS_MAX), events.size()).stream()
                .map(event -> step(id, event, language))
                .toList();
    }

    private static List<Map<?, ?>> steps(Map<?, ?> history) {
        List<Map<?, ?>> events = new ArrayList<>();
        for (Object edge : (List<?>) Objects.requireNonNull(history.get("edges"))) {
            Map<?, ?> event = object(object(object(edge).get("node")).get("event"));
            if (STEPS.contains(String.valueOf(event.get("name")))) {
                events.add(event);
            }
        }
        return events;
    }

    /** What was recorded does not change, so it may be read as of any later moment. */
    private Map<?, ?> before(String id, @Nullable Object cursor) {
        Map<String, Object> meeting = questions
                .ask(older, Map.of("id", id, "before", String.valueOf(cursor)))
                .object("meeting");
        return object(Objects.requireNonNull(meeting).get("history"));
    }

    private static Map<?, ?> page(Map<?, ?> history) {
        return object(history.get("pageInfo"));
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private Map<String, Object> step(String id, Map<?, ?> event, Language language) {
        Object position = event.get("position");
        Map<String, Object> then = questions
                .ask(step, Map.of("id", id, "at", String.valueOf(position), "language", language.tag()))
                .object("meeting");
        Map<String, Object> made = new HashMap<>();
        made.put("event", event);
        made.put("then", then);
        made.put("fact", then == null ? null : fact(then, position));
        return made;
    }

    /** What the event itself recorded. */
    private static @Nullable Object fact(Map<String, Object> then, @Nullable Object position) {
        return Stream.concat(
                        Stream.of("closing", "opening", "cancellation", "postponement", "when", "where")
                                .map(then::get),
                        Stream.of(then))
                .filter(Map.class::isInstance)
                .filter(fact -> ((Map<?, ?>) fact).get("recordedBy") instanceof Map<?, ?> by
                        && Objects.equals(by.get("position"), position))
                .findFirst()
                .orElse(null);
    }
}
