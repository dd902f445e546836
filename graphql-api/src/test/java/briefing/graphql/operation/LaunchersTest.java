package briefing.graphql.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the project starts Java, a process that ran out of memory ends, so that somebody starts it anew. */
class LaunchersTest {
    private static final String OPTION = "-XX:+ExitOnOutOfMemoryError";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefing",
                "docker-compose.yml",
                "graphql-api/src/test/java/briefing/graphql/demo/PackagedDemo.java"
            })
    void the_option_is_wherever_the_jar_is_started(String launcher) throws IOException {
        assertThat(Files.readString(Path.of("..", launcher))).contains("-jar").contains(OPTION);
    }

    @Test
    void with_the_options_of_the_script_a_thread_that_is_out_of_memory_ends_the_process() throws Exception {
        String script = Files.readString(Path.of("..", "briefing"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx16m"));
        Pattern.compile("bin/java\" ([^\"\\\\]+)")
                .matcher(script)
                .results()
                .flatMap(start ->
                        Pattern.compile(" +").splitAsStream(start.group(1).strip()))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hungry.class.getName()));

        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @Test
    void whoever_starts_the_jar_without_it_is_told() {
        assertThat(Jvm.warning()).hasValueSatisfying(told -> assertThat(told).contains(OPTION));
    }

    /** Loses one thread to a lack of memory, as a server does, and would live on. */
    static final class Hungry {
        private Hungry() {}

        public static void main(String[] words) throws InterruptedException {
            Thread hungry = new Thread(() -> {
                List<long[]> eaten = new ArrayList<>();
                while (eaten.size() < Integer.MAX_VALUE) {
                    eaten.add(new long[1 << 16]);
                }
            });
            hungry.start();
            hungry.join();
        }
    }
}
