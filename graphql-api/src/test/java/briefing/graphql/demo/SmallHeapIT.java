package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged application in 256 MB of heap: it serves whoever has a token while all others try to exhaust it. */
@Timeout(300)
class SmallHeapIT {
    private static final Path FOLDER = Path.of("target", "small-heap-demo");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final long GROWTH_MAX_KB = 48 * 1024;
    private static final String PAGE = """
            { meetings(first: 20) { edges { node { id title agenda { title } participations { status } } } } }""";

    private static PackagedDemo demo;
    private static Client reader;

    @BeforeAll
    static void start() throws Exception {
        demo = PackagedDemo.start(FOLDER, List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"), "--fresh");
        reader = demo.as("reader");
        reader.data(PAGE);
    }

    @AfterAll
    static void stop() throws Exception {
        demo.stop();
    }

    @Test
    void all_attacks_at_once_cost_nobody_an_answer_and_no_memory_in_the_end() throws Exception {
        long before = usedKb();
        Attack stranger = new Attack(demo.port(), null);
        Attack member = new Attack(demo.port(), demo.as("staff").token());
        List<Socket> idle = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger served = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> honest = threads.submit(() -> {
                while (!over.get()) {
                    reader.data(PAGE);
                    served.incrementAndGet();
                }
            });
            for (int i = 0; i < 2_000; i++) {
                idle.add(stranger.idle());
            }
            Future<List<String>> unfinished = threads.submit(() -> Attack.atOnce(120, stranger::unfinished));
            Future<List<String>> ofMembers = threads.submit(() -> Attack.atOnce(120, member::unfinished));
            Future<List<String>> echoes = threads.submit(() -> Attack.atOnce(24, member::echo));
            assertThat(unfinished.get()).allMatch(answer -> answer.isEmpty() || answer.startsWith("HTTP/1.1 401"));
            assertThat(unfinished.get()).anyMatch(answer -> answer.contains("NOT_SIGNED_IN"));
            assertThat(echoes.get()).allSatisfy(answer -> assertThat(answer).hasSizeLessThan(64 * 1024));
            ofMembers.get();
            over.set(true);
            honest.get();
        } finally {
            close(idle);
        }
        assertThat(served).hasPositiveValue();
        assertThat(reader.data(PAGE).at("/meetings/edges")).isNotEmpty();
        assertThat(usedKb()).isLessThan(before + GROWTH_MAX_KB);
    }

    @Test
    void two_hundred_clients_at_once_are_all_answered_and_leave_nothing() throws Exception {
        long before = usedKb();
        List<String> answers = Attack.atOnce(200, () -> {
            StringBuilder codes = new StringBuilder();
            for (int i = 0; i < 10; i++) {
                codes.append(reader.answer(PAGE, Map.of()).at("/errors/0/extensions/code").asString(""));
            }
            return codes + "answered";
        });
        assertThat(answers).allMatch(answer -> answer.endsWith("answered"));
        assertThat(reader.data(PAGE).at("/meetings/edges")).isNotEmpty();
        assertThat(usedKb()).isLessThan(before + GROWTH_MAX_KB);
    }

    /** What is in use of the heap once all that is garbage was collected. */
    private static long usedKb() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(demo.process().pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
