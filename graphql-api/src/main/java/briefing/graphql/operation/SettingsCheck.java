package briefing.graphql.operation;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.documents.TrustedDocuments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Looks at a whole environment, and tells all that is missing, malformed or unknown at once. */
final class SettingsCheck {
    private static final Set<String> OFF = Set.of("", "false");

    /** What Kubernetes tells every container of a service that is called "briefing". */
    private static final Pattern OF_AN_ORCHESTRATOR =
            Pattern.compile("BRIEFING_(SERVICE_(HOST|PORT)(_.*)?|PORT(_\\d+_.*)?)");

    private final Settings settings;
    private final List<String> wrong = new ArrayList<>();

    private SettingsCheck(Map<String, String> environment) {
        this.settings = new Settings(environment);
    }

    /** The settings of the application with an issuer of the user's own. */
    static Settings ofRun(Map<String, String> environment) {
        SettingsCheck check = new SettingsCheck(environment);
        check.issuer();
        return check.passed(Setting.BRIEFING_DATABASE_URL, Setting.BRIEFING_DATABASE_PASSWORD);
    }

    /** The settings of a trial. */
    static Settings ofTrial(Map<String, String> environment) {
        SettingsCheck check = new SettingsCheck(environment);
        check.wrongIf(
                check.settings.given(Setting.BRIEFING_TRUSTED_PROXIES) != null,
                "BRIEFING_TRUSTED_PROXIES is given, and a trial hands out tokens by address and believes no proxy:"
                        + " unset it, or run with an issuer of your own.");
        return check.passed(Setting.BRIEFING_DATABASE_URL, Setting.BRIEFING_DATABASE_PASSWORD);
    }

    /** Settings of which these must be given. */
    static Settings of(Map<String, String> environment, Setting... needed) {
        return new SettingsCheck(environment).passed(needed);
    }

    private void issuer() {
        wrongIf(
                !OFF.contains(settings.environment().getOrDefault("BRIEFING_DEMO", "")),
                "The demo's setting BRIEFING_DEMO is given, and whoever asks a demo gets a token:"
                        + " unset it, or start the demo.");
        wrongIf(
                settings.given(Setting.BRIEFING_ISSUER_URI) == null
                        && settings.given(Setting.BRIEFING_JWK_SET_URI) == null,
                "No issuer of tokens is set: give BRIEFING_ISSUER_URI, whose discovery page names its keys, or"
                        + " BRIEFING_JWK_SET_URI.");
        wrongIf(
                settings.given(Setting.BRIEFING_AUDIENCE) == null,
                "BRIEFING_AUDIENCE is not set: without it, tokens that the issuer made for other services would be"
                        + " believed here.");
    }

    private Settings passed(Setting... needed) {
        for (Setting setting : needed) {
            wrongIf(settings.given(setting) == null, setting + " is not set: docs/OPERATION.md tells what it is for.");
        }
        for (Setting setting : Setting.values()) {
            String given = settings.given(setting);
            if (given != null && !setting.form().fits(given)) {
                wrong.add(setting.form().told(setting, given));
            }
        }
        documents();
        unknown();
        if (!wrong.isEmpty()) {
            throw new CannotStart(String.join("\n", wrong));
        }
        return settings;
    }

    private void documents() {
        try {
            TrustedDocuments.read(settings.text(Setting.BRIEFING_DOCUMENTS_TRUSTED));
        } catch (CannotStart e) {
            wrong.add(String.valueOf(e.getMessage()));
        }
    }

    /** A mistyped name would leave its setting as it was, and nobody would know. */
    private void unknown() {
        Set<String> known = Stream.concat(Arrays.stream(Setting.values()).map(Enum::name), Stream.of("BRIEFING_DEMO"))
                .collect(Collectors.toSet());
        known.addAll(properties());
        settings.environment().keySet().stream()
                .filter(name -> name.startsWith("BRIEFING_") && !known.contains(name))
                .filter(name -> !OF_AN_ORCHESTRATOR.matcher(name).matches())
                .sorted()
                .forEach(name -> wrong.add(name + " is no setting: docs/OPERATION.md lists those that there are."));
    }

    /** The finer ones, which have their usual values in a file of ours; Spring reads them from the environment too. */
    private static List<String> properties() {
        YamlPropertiesFactoryBean file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("application.yml"));
        Properties all = file.getObject() == null ? new Properties() : file.getObject();
        return all.stringPropertyNames().stream()
                .filter(name -> name.startsWith("briefing."))
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .flatMap(name -> Stream.of(name.replace("-", ""), name.replace('-', '_')))
                .toList();
    }

    private void wrongIf(boolean is, String sentence) {
        if (is) {
            wrong.add(sentence);
        }
    }
}
