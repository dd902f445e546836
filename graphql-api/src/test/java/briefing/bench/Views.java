package briefing.bench;

import briefing.core.shared.access.Role;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Looks at how far the views are. */
record Views(Stand.Served served) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String HEAD = "select position from log.log_head";

    /** Waits until readers are shown all that is in the log. */
    void awaitCaughtUp() throws Exception {
        try (Http reader = served.client(Role.AUDITOR)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> behind(reader) == 0);
        }
    }

    /** How many events the views lack. */
    long behind() throws Exception {
        try (Http reader = served.client(Role.AUDITOR)) {
            return behind(reader);
        }
    }

    private long behind(Http reader) throws Exception {
        String answer = reader.ask(Question.of("{ viewer { position } }").body());
        String position = answer.substring(answer.indexOf('.') + 1, answer.indexOf("\"", answer.indexOf('.')));
        return head() - Long.parseLong(position);
    }

    private long head() throws Exception {
        try (var connection = served.database().superuser().getConnection();
                var statement = connection.createStatement();
                var head = statement.executeQuery(HEAD)) {
            head.next();
            return head.getLong(1);
        }
    }
}
