package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Once the demo answers, loads the examples where they are wanted, and prints where to look. */
@Component
@ConditionalOnProperty("briefing.demo")
class DemoPage {
    private static final List<String> DOSSIERS = List.of("starter-directory", "example-dossier", "postponed-meeting");

    @SuppressWarnings("InlineFormatString") // The page is easier to read by itself.
    private static final String PAGE = """

            Briefing is running.

              http://localhost:%1$s/graphiql          the API, to try it: pick whom to be, open a tab, run it
              http://localhost:%1$s/                  pages to read and print, in English and Ukrainian
              http://localhost:%1$s/docs              how to ask, and all that can be asked; /schema.graphqls for programs
              http://localhost:%1$s/graphql           for clients; ./briefing token --role staff prints a token

            Be a reader (sees what is on record), staff (records), an editor (corrects, retracts) or an auditor
            (sees the log).
            """;

    private static final String TRIES = """
            Three things to try in GraphiQL:
              1. As reader: run "The meeting of 12 February". Every fact shows the quote it rests on.
              2. As staff: record a statement, then change one letter of its quote and send it again.
              3. As auditor: run "The log", and see who recorded what.
            """;

    private static final String END = """

            Ctrl-C ends it; the data stays for the next start.
            """;

    private final DemoIssuer issuer;
    private final Environment environment;

    DemoPage(DemoIssuer issuer, Environment environment) {
        this.issuer = issuer;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadAndPrint() {
        String port = environment.getRequiredProperty("local.server.port");
        boolean examples = environment.getProperty("briefing.demo.examples", Boolean.class, false);
        if (examples) {
            load(port);
        }
        System.out.println(PAGE.formatted(port));
        System.out.println(examples ? TRIES + END : END);
    }

    private void load(String port) {
        DossierLoader loader = new DossierLoader(
                URI.create("http://127.0.0.1:" + port + "/graphql"),
                issuer.issue(Role.EDITOR).token());
        for (String name : DOSSIERS) {
            Dossier dossier = Dossier.read(name);
            int all = dossier.steps().size();
            loader.load(dossier, done -> {
                if (done % 25 == 0 || done == all) {
                    System.out.println("Loading the " + name.replace('-', ' ') + ": " + done + " of " + all);
                }
            });
        }
    }
}
