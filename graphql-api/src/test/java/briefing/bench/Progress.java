package briefing.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits how far a run is, and how long it has taken. */
final class Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void tell(String sentence) {
        Duration since = Duration.ofNanos(System.nanoTime() - began);
        out.printf(
                Locale.ROOT,
                "%02d:%02d %s%n",
                since.toMinutes(),
                since.toSecondsPart(),
                sentence);
    }
}
