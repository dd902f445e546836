package briefing.graphql.front;

import briefing.graphql.front.Questions.Answer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What this is, and to whoever is signed in what is to come, what was, and what was said last. */
final class FrontPage implements HandlerFunction<ServerResponse> {
    private static final int DAYS_AHEAD = 365;

    private final String viewer = Questions.document("viewer");
    private final String facts = Questions.document("front");
    private final Pages pages;
    private final Questions questions;
    private final InstantSource clock;

    FrontPage(Pages pages, Questions questions, InstantSource clock) {
        this.pages = pages;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        Answer seen = questions.ask(viewer, Map.of());
        Visit visit = Visit.of(request).by(seen.reader());
        if (seen.code() != null && !seen.code().equals("NOT_SIGNED_IN")) {
            return pages.refuse(seen.code(), visit);
        }
        return visit.reader() == null ? pages.show(HttpStatus.OK, "front", visit, Map.of()) : facts(visit);
    }

    private ServerResponse facts(Visit visit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Answer answer = questions.ask(
                facts,
                Map.of(
                        "from", today.toString(),
                        "to", today.plusDays(DAYS_AHEAD).toString(),
                        "later", today.plusDays(DAYS_AHEAD + 1).toString(),
                        "past", today.minusDays(1).toString(),
                        "language", visit.language().tag()));
        return answer.code() == null
                ? pages.show(HttpStatus.OK, "front", visit, answer.data())
                : pages.refuse(answer.code(), visit);
    }
}
