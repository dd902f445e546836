package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.util.List;

/** A demo without its application, in a JVM of its own that a test may kill: tells where its database is, and waits. */
final class DemoToKill {
    private DemoToKill() {}

    public static void main(String[] words) throws IOException {
        try {
            var properties = Demo.prepare(List.of(words));
            System.out.println(
                    properties.get("spring.datasource.url") + " " + properties.get("spring.datasource.password"));
            System.out.println("ended by its input: " + System.in.read());
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
