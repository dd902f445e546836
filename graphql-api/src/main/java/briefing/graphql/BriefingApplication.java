package briefing.graphql;

import briefing.graphql.demo.CannotStart;
import briefing.graphql.demo.Demo;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: the edge, the write side and the read side in one process. */
@SpringBootApplication(scanBasePackages = "briefing")
public class BriefingApplication {
    /** Runs with what the environment says; {@code demo} and {@code token} as first argument serve the demo. */
    public static void main(String[] args) {
        List<String> rest = Arrays.stream(args).skip(1).toList();
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "demo" -> demo(rest);
                case "token" -> System.out.println(Demo.token(rest));
                default -> SpringApplication.run(BriefingApplication.class, args);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** As arguments, since nothing in a file or the environment may send the demo to another database. */
    private static void demo(List<String> arguments) {
        String[] properties = Demo.prepare(arguments).entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        SpringApplication.run(BriefingApplication.class, properties);
    }

    /** What "now" is for all that is computed when read. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
