package briefing.graphql.shared;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/** Programs of the system that some tests need: where one is missing they are skipped, and with {@code CI=true} fail. */
public final class Programs {
    private Programs() {}

    public static Optional<File> onPath(String name) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    /** What to throw when one is missing. */
    public static RuntimeException missing(String sentence) {
        if ("true".equals(System.getenv("CI"))) {
            return new IllegalStateException(sentence);
        }
        System.err.println("Skipped: " + sentence);
        return new TestAbortedException(sentence);
    }
}
