package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.documents.TrustedDocuments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The environment, read as settings; what is missing or wrong is told in one sentence. */
record Settings(Map<String, String> environment) {
    private static final int PORT_MAX = 65535;
    private static final Set<String> OFF = Set.of("", "false");

    /** What the application runs with, when it believes the tokens of an issuer of the user's own. */
    Map<String, Object> production() {
        if (!OFF.contains(environment.getOrDefault("BRIEFING_DEMO", ""))) {
            throw new CannotStart("The demo's setting BRIEFING_DEMO is given, and whoever asks a demo gets a token:"
                    + " unset it, or start the demo.");
        }
        Map<String, Object> properties = common();
        properties.put("briefing.demo", false);
        properties.putAll(tokens());
        return properties;
    }

    /** What the application runs with on any database of the user's own. */
    Map<String, Object> common() {
        Map<String, Object> properties = database();
        properties.put("briefing.allowed-origins", text(Setting.BRIEFING_ALLOWED_ORIGINS));
        properties.putAll(documents());
        properties.put("server.address", text(Setting.BRIEFING_ADDRESS));
        properties.put("server.port", port(Setting.PORT));
        properties.put("management.server.address", text(Setting.BRIEFING_MANAGEMENT_ADDRESS));
        properties.put("management.server.port", port(Setting.BRIEFING_MANAGEMENT_PORT));
        properties.put("management.endpoints.web.exposure.include", "health,prometheus");
        properties.put("management.endpoint.health.show-details", "always");
        return properties;
    }

    private Map<String, Object> documents() {
        String manifests = text(Setting.BRIEFING_DOCUMENTS_TRUSTED);
        TrustedDocuments.read(manifests);
        return Map.of(
                "briefing.documents.trusted", manifests,
                "briefing.documents.only-trusted", truth(Setting.BRIEFING_DOCUMENTS_ONLY_TRUSTED),
                "briefing.documents.automatic", truth(Setting.BRIEFING_DOCUMENTS_AUTOMATIC));
    }

    /** How the application's login is reached. */
    Map<String, Object> database() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url());
        properties.put("spring.datasource.username", text(Setting.BRIEFING_DATABASE_LOGIN));
        properties.put("spring.datasource.password", text(Setting.BRIEFING_DATABASE_PASSWORD));
        return properties;
    }

    private Map<String, Object> tokens() {
        String issuer = given(Setting.BRIEFING_ISSUER_URI);
        String keys = given(Setting.BRIEFING_JWK_SET_URI);
        if (issuer == null && keys == null) {
            throw new CannotStart("No issuer of tokens is set: give BRIEFING_ISSUER_URI, whose discovery page names"
                    + " its keys, or BRIEFING_JWK_SET_URI.");
        }
        if (given(Setting.BRIEFING_AUDIENCE) == null) {
            throw new CannotStart("BRIEFING_AUDIENCE is not set: without it, tokens that the issuer made for other"
                    + " services would be believed here.");
        }
        String jwt = "spring.security.oauth2.resourceserver.jwt.";
        Map<String, Object> properties = new LinkedHashMap<>();
        if (issuer != null) {
            properties.put(jwt + "issuer-uri", issuer);
        }
        if (keys != null) {
            properties.put(jwt + "jwk-set-uri", keys);
            properties.put(jwt + "jws-algorithms", text(Setting.BRIEFING_JWS_ALGORITHMS));
        }
        properties.put(jwt + "audiences", text(Setting.BRIEFING_AUDIENCE));
        return properties;
    }

    String url() {
        String url = text(Setting.BRIEFING_DATABASE_URL);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("BRIEFING_DATABASE_URL is jdbc:postgresql://host:port/database, and nothing else.");
        }
        return url;
    }

    /** A setting's value, or its usual one. */
    String text(Setting setting) {
        String given = given(setting);
        String usual = setting.usual();
        if (given == null && usual == null) {
            throw new CannotStart(setting + " is not set: docs/OPERATION.md tells what it is for.");
        }
        return given == null ? String.valueOf(usual) : given;
    }

    private @Nullable String given(Setting setting) {
        String given = environment.get(setting.name());
        return given == null || given.isBlank() ? null : given.strip();
    }

    private boolean truth(Setting setting) {
        return switch (text(setting)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart(setting + " is true or false, not " + text(setting) + ".");
        };
    }

    private int port(Setting setting) {
        String text = text(setting);
        boolean number = text.matches("\\d{1,5}");
        if (!number || Integer.parseInt(text) > PORT_MAX) {
            throw new CannotStart(setting + " is a number from 1 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    /** Never the passwords. */
    @Override
    public String toString() {
        return "Settings" + List.of(Setting.values());
    }
}
