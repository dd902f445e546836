package briefing.graphql.operation;

import org.jspecify.annotations.Nullable;

/** A setting that the environment gives; docs/OPERATION.md tells what each is for. */
enum Setting {
    BRIEFING_DATABASE_URL(null, Form.DATABASE),
    BRIEFING_DATABASE_LOGIN("briefing_app", Form.TEXT),
    BRIEFING_DATABASE_PASSWORD(null, Form.TEXT),
    BRIEFING_OWNER_LOGIN("briefing_owner", Form.TEXT),
    BRIEFING_OWNER_PASSWORD(null, Form.TEXT),
    BRIEFING_ISSUER_URI(null, Form.PAGE),
    BRIEFING_JWK_SET_URI(null, Form.PAGE),
    BRIEFING_AUDIENCE(null, Form.TEXT),
    BRIEFING_JWS_ALGORITHMS("RS256,ES256", Form.ALGORITHMS),
    BRIEFING_ALLOWED_ORIGINS("", Form.SITES),
    BRIEFING_DOCUMENTS_TRUSTED("", Form.TEXT),
    BRIEFING_DOCUMENTS_ONLY_TRUSTED("false", Form.TRUTH),
    BRIEFING_DOCUMENTS_AUTOMATIC("true", Form.TRUTH),
    BRIEFING_ADDRESS("127.0.0.1", Form.HOST),
    PORT("8080", Form.PORT),
    BRIEFING_MANAGEMENT_ADDRESS("127.0.0.1", Form.HOST),
    BRIEFING_MANAGEMENT_PORT("8081", Form.PORT),
    BRIEFING_TRUSTED_PROXIES("", Form.RANGES),
    BRIEFING_TRIAL_EXAMPLES("", Form.TRUTH),
    BRIEFING_TRIAL_PEERS("", Form.RANGES),
    BRIEFING_DEMO_FOLDER(".briefing", Form.TEXT);

    private final @Nullable String usual;
    private final Form form;

    Setting(@Nullable String usual, Form form) {
        this.usual = usual;
        this.form = form;
    }

    /** What holds when the environment does not say; null when it must. */
    @Nullable
    String usual() {
        return usual;
    }

    Form form() {
        return form;
    }
}
