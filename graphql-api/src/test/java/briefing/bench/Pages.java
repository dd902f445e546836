package briefing.bench;

import briefing.core.shared.access.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of the list of all meetings, each from somewhere else in it. */
record Pages(Stand.Served served, @Nullable Instant asOf) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CURSORS_MAX = 100;
    private static final String PAGE = """
            query Page($after: String, $asOf: DateTime) {
              meetings(first: 20, after: $after, asOf: $asOf) {
                edges { node {
                  id title status
                  when { date { edtf earliest latest } }
                  where { venue { place country } }
                  body { id names { language text } }
                  agenda { id title weight topics }
                  participations {
                    id capacity status
                    party { personInOffice {
                      person { id names { language text } }
                      office { id titles { language text } organisation { id names { language text } } } } }
                  }
                } }
                pageInfo { hasNextPage endCursor }
              }
            }""";
    private static final String CURSOR = """
            query ($after: String, $asOf: DateTime) {
              meetings(first: 50, after: $after, asOf: $asOf) { pageInfo { hasNextPage endCursor } }
            }""";

    /** What is sent for each of them. */
    List<byte[]> bodies() throws Exception {
        List<byte[]> bodies = new ArrayList<>();
        try (Http reader = served.client(Role.READER)) {
            String after = null;
            do {
                bodies.add(new Question(PAGE, variables(after)).body());
                JsonNode page = JSON.readTree(reader.ask(new Question(CURSOR, variables(after)).body()))
                        .at("/data/meetings/pageInfo");
                after = page.get("hasNextPage").asBoolean() ? page.get("endCursor").asString() : null;
            } while (after != null && bodies.size() < CURSORS_MAX);
        }
        return bodies;
    }

    private Map<String, ?> variables(@Nullable String after) {
        Map<String, Object> variables = new HashMap<>();
        if (after != null) {
            variables.put("after", after);
        }
        if (asOf != null) {
            variables.put("asOf", asOf.toString());
        }
        return variables;
    }
}
