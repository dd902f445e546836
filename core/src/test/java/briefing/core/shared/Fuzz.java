package briefing.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a reader of foreign text what was kept as seeds, and then what chance makes of them: the same each time, unless
 * {@code -Dfuzz.seed} says otherwise, and for so long as {@code -Dfuzz.seconds} says. What once went wrong is kept as a
 * seed, one a line.
 */
public final class Fuzz {
    private static final long SEED = Long.getLong("fuzz.seed", 20);
    private static final Duration LASTING = Duration.ofSeconds(Long.getLong("fuzz.seconds", 1));
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int SHOWN_MAX = 2_000;
    private static final Duration CPU_MAX = Duration.ofSeconds(1);

    private final List<String> seeds;
    private final Random chance = new Random(SEED);

    private Fuzz(List<String> seeds) {
        this.seeds = seeds;
    }

    /** The seeds of a file in {@code fuzz/}, in which backslashes escape as they do in Java. */
    public static Fuzz of(String name) {
        try (InputStream file = Fuzz.class.getResourceAsStream("/fuzz/" + name + ".txt")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return new Fuzz(text.lines().map(Fuzz::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String line) {
        return UNIT.matcher(line)
                .replaceAll(unit -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(unit.group(1), 16))))
                .translateEscapes();
    }

    /** As a line of a file of seeds. */
    private static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.chars()
                .limit(SHOWN_MAX)
                .forEach(unit -> line.append(
                        switch (unit) {
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            default ->
                                unit >= ' ' && unit < 0x7f ? Character.toString(unit) : "\\u%04x".formatted(unit);
                        }));
        return text.length() > SHOWN_MAX ? line + " (of " + text.length() + ")" : line.toString();
    }

    /** Each seed as it is, and then others, at most so many; what the reader throws is a finding. */
    public void feed(int most, Consumer<String> reader) {
        seeds.forEach(seed -> feed(seed, reader));
        long end = System.nanoTime() + LASTING.toNanos();
        for (int round = 0; round < most && System.nanoTime() < end; round++) {
            feed(new Mutation(seeds, chance).next(), reader);
        }
    }

    private static void feed(String text, Consumer<String> reader) {
        long before = cpu();
        try {
            reader.accept(text);
        } catch (RuntimeException | AssertionError | StackOverflowError finding) {
            throw new AssertionError("Keep as a seed: " + shown(text), finding);
        }
        assertThat(Duration.ofNanos(cpu() - before))
                .as("CPU for %s", shown(text))
                .isLessThan(CPU_MAX);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
