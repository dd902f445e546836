package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Quiet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What happens before Spring starts: the demo's server and database are made ready, or a sentence says why not. */
public final class Demo {
    private Demo() {}

    /**
     * Starts PostgreSQL in the data folder, with roles and the migrated log, and answers the properties that the
     * application must run with. The server stops with the JVM, after the application's last connection.
     *
     * @param arguments what follows the word {@code demo}: {@code --fresh}, {@code --port N}
     */
    public static Map<String, Object> prepare(List<String> arguments) {
        Quiet.untilSpringStarts();
        var asked = DemoArguments.of(arguments, System.getenv(), "--fresh", "--port");
        Ports.requireFree(asked.port());
        var folder = DataFolder.open(asked.folder());
        var server = new DemoServer(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "demo-close"));
        try {
            folder.makeReady(asked.fresh());
            server.start();
            return DemoDatabase.prepare(server, folder).properties(asked.port());
        } catch (IOException | RuntimeException e) {
            if (server.isEnding()) {
                throw new CannotStart("The demo was ended while it started.", e);
            }
            throw e instanceof IOException || e instanceof UncheckedIOException
                    ? folder.cannotUse(e)
                    : (RuntimeException) e;
        }
    }

    /**
     * Makes a token of the demo, whether or not it is running.
     *
     * @param arguments what follows the word {@code token}: {@code --role R}; {@code --port N} is taken and ignored
     */
    public static String token(List<String> arguments) {
        var asked = DemoArguments.of(arguments, System.getenv(), "--role", "--port");
        if (Files.notExists(DemoKey.in(asked.folder()))) {
            throw new CannotStart("There is no demo yet whose token this could be: run ./briefing demo first.");
        }
        return new DemoIssuer(DemoKey.keptIn(asked.folder()), Clock.systemUTC())
                .issue(asked.role())
                .token();
    }
}
