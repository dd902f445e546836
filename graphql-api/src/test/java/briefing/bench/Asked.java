package briefing.bench;

import briefing.core.shared.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Readers or writers over HTTP, each of whom asks one of these things after the other. */
record Asked(Stand.Served served, Role role, int clients, List<byte[]> bodies) implements Side {
    Asked {
        bodies = List.copyOf(bodies);
    }

    @Override
    public Sample run(Scale.Span span) throws Exception {
        return Load.closed(clients, span, () -> {
            Http http = served.client(role);
            return new Load.Client() {
                @Override
                public void once() throws Exception {
                    http.ask(bodies.get(ThreadLocalRandom.current().nextInt(bodies.size())));
                }

                @Override
                public void close() throws IOException {
                    http.close();
                }
            };
        });
    }

    /** How long an answer is, in bytes. */
    int answerBytes() throws Exception {
        try (Http http = served.client(role)) {
            return http.ask(bodies.getFirst()).getBytes(StandardCharsets.UTF_8).length;
        }
    }
}
