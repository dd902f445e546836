package briefing.graphql.operation;

import org.jspecify.annotations.Nullable;

/** A setting that the environment gives; docs/OPERATION.md tells what each is for. */
enum Setting {
    BRIEFING_DATABASE_URL(null),
    BRIEFING_DATABASE_LOGIN("briefing_app"),
    BRIEFING_DATABASE_PASSWORD(null),
    BRIEFING_OWNER_LOGIN("briefing_owner"),
    BRIEFING_OWNER_PASSWORD(null),
    BRIEFING_ISSUER_URI(null),
    BRIEFING_JWK_SET_URI(null),
    BRIEFING_AUDIENCE(null),
    BRIEFING_JWS_ALGORITHMS("RS256,ES256"),
    BRIEFING_ALLOWED_ORIGINS(""),
    BRIEFING_DOCUMENTS_TRUSTED(""),
    BRIEFING_DOCUMENTS_ONLY_TRUSTED("false"),
    BRIEFING_DOCUMENTS_AUTOMATIC("true"),
    BRIEFING_ADDRESS("127.0.0.1"),
    PORT("8080"),
    BRIEFING_MANAGEMENT_ADDRESS("127.0.0.1"),
    BRIEFING_MANAGEMENT_PORT("8081");

    private final @Nullable String usual;

    Setting(@Nullable String usual) {
        this.usual = usual;
    }

    /** What holds when the environment does not say; null when it must. */
    @Nullable
    String usual() {
        return usual;
    }
}
