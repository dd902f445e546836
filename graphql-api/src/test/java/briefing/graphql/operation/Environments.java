package briefing.graphql.operation;

import briefing.core.shared.Postgres;
import java.util.HashMap;
import java.util.Map;

/** What the environment says in tests. */
final class Environments {
    private Environments() {}

    /** All that production needs, on a database. */
    static Map<String, String> of(String url) {
        return new HashMap<>(Map.of(
                "BRIEFING_DATABASE_URL", url,
                "BRIEFING_DATABASE_PASSWORD", Postgres.APP,
                "BRIEFING_OWNER_PASSWORD", Postgres.OWNER,
                "BRIEFING_JWK_SET_URI", "http://localhost:1/keys",
                "BRIEFING_AUDIENCE", "briefing",
                "PORT", "0",
                "BRIEFING_MANAGEMENT_PORT", "0"));
    }

    static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return changed;
    }
}
