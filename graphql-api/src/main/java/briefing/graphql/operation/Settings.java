package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.security.AddressRanges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment, read as settings; {@link SettingsCheck} has looked at it before. */
record Settings(Map<String, String> environment) {
    /** What the application runs with, when it believes the tokens of an issuer of the user's own. */
    Map<String, Object> production() {
        Map<String, Object> properties = common();
        properties.put("briefing.demo", false);
        properties.putAll(issuer());
        String proxies = text(Setting.BRIEFING_TRUSTED_PROXIES);
        if (!proxies.isEmpty()) {
            properties.put("server.forward-headers-strategy", "native");
            properties.put(
                    "server.tomcat.remoteip.internal-proxies",
                    AddressRanges.of(proxies).toString());
        }
        return properties;
    }

    /** What a trial runs with; it hands out tokens by address, and so takes no address from a proxy. */
    Map<String, Object> trial(boolean examples) {
        Map<String, Object> properties = common();
        properties.put("briefing.demo", true);
        properties.put("briefing.demo.folder", text(Setting.BRIEFING_DEMO_FOLDER));
        properties.put("briefing.demo.peers", text(Setting.BRIEFING_TRIAL_PEERS));
        properties.put("briefing.demo.examples", examples);
        return properties;
    }

    private Map<String, Object> common() {
        Map<String, Object> properties = database();
        properties.put("briefing.allowed-origins", text(Setting.BRIEFING_ALLOWED_ORIGINS));
        properties.putAll(documents());
        properties.put("server.address", text(Setting.BRIEFING_ADDRESS));
        properties.put("server.port", text(Setting.PORT));
        properties.put("management.server.address", text(Setting.BRIEFING_MANAGEMENT_ADDRESS));
        properties.put("management.server.port", text(Setting.BRIEFING_MANAGEMENT_PORT));
        properties.put("management.endpoints.web.exposure.include", "health,prometheus,sbom");
        properties.put("management.endpoint.health.show-details", "always");
        return properties;
    }

    private Map<String, Object> documents() {
        return Map.of(
                "briefing.documents.trusted", text(Setting.BRIEFING_DOCUMENTS_TRUSTED),
                "briefing.documents.only-trusted", text(Setting.BRIEFING_DOCUMENTS_ONLY_TRUSTED),
                "briefing.documents.automatic", text(Setting.BRIEFING_DOCUMENTS_AUTOMATIC));
    }

    /** How the application's login is reached. */
    Map<String, Object> database() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url());
        properties.put("spring.datasource.username", text(Setting.BRIEFING_DATABASE_LOGIN));
        properties.put("spring.datasource.password", text(Setting.BRIEFING_DATABASE_PASSWORD));
        return properties;
    }

    private Map<String, Object> issuer() {
        Map<String, Object> properties = new LinkedHashMap<>();
        String issuer = given(Setting.BRIEFING_ISSUER_URI);
        String keys = given(Setting.BRIEFING_JWK_SET_URI);
        if (issuer != null) {
            properties.put("briefing.issuer.uri", issuer);
        }
        if (keys != null) {
            properties.put("briefing.issuer.keys", keys);
        }
        properties.put("briefing.issuer.algorithms", text(Setting.BRIEFING_JWS_ALGORITHMS));
        properties.put("briefing.issuer.audience", text(Setting.BRIEFING_AUDIENCE));
        return properties;
    }

    String url() {
        return text(Setting.BRIEFING_DATABASE_URL);
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

    @Nullable
    String given(Setting setting) {
        String given = environment.get(setting.name());
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Never the passwords. */
    @Override
    public String toString() {
        return "Settings" + List.of(Setting.values());
    }
}
