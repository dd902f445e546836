package briefing.graphql.front;

import briefing.graphql.front.Questions.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything on record about one meeting, made to be read and printed. */
final class MeetingPage implements HandlerFunction<ServerResponse> {
    private final String briefing = Questions.document("meeting");
    private final Pages pages;
    private final Questions questions;
    private final MeetingLife life;

    MeetingPage(Pages pages, Questions questions) {
        this.pages = pages;
        this.questions = questions;
        this.life = new MeetingLife(questions);
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        Visit visit = Visit.of(request);
        String id = request.pathVariable("id");
        Map<String, @Nullable Object> variables =
                new HashMap<>(Map.of("id", id, "language", visit.language().tag()));
        variables.put("asOf", visit.asOf());
        Answer answer = questions.ask(briefing, variables);
        if (answer.code() != null) {
            return pages.refuse(answer.code(), visit);
        }
        Visit signedIn = visit.by(answer.reader());
        Map<String, Object> found = answer.object("briefingFor");
        return found == null
                ? pages.refuse("NOT_ON_RECORD", signedIn)
                : pages.show(HttpStatus.OK, "meeting", signedIn, model(found, signedIn));
    }

    private Map<String, Object> model(Map<String, Object> found, Visit visit) {
        Map<String, Object> meeting = Objects.requireNonNull(object(found.get("meeting")));
        Map<String, Object> model = new HashMap<>(found);
        model.put("life", life.of(meeting, visit.language()));
        model.put("related", related(meeting));
        return model;
    }

    /** Both directions in one list: {@code words} is the message that tells how the two meetings stand. */
    private static List<Map<String, Object>> related(Map<String, Object> meeting) {
        List<Map<String, Object>> related = new ArrayList<>();
        add(related, meeting.get("relations"), "to", "relation.");
        add(related, meeting.get("relatedFrom"), "meeting", "relation.from.");
        return related;
    }

    private static void add(List<Map<String, Object>> related, @Nullable Object relations, String field, String words) {
        for (Object each : (List<?>) Objects.requireNonNull(relations)) {
            Map<String, Object> relation = new HashMap<>(Objects.requireNonNull(object(each)));
            relation.put("words", words + relation.get("kind"));
            relation.put("other", relation.get(field));
            related.add(relation);
        }
    }

    @SuppressWarnings("unchecked") // an object of GraphQL comes as such a map
    private static @Nullable Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) value;
    }
}
