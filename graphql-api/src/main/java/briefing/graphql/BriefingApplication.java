package briefing.graphql;

import briefing.graphql.demo.Demo;
import briefing.graphql.operation.Jvm;
import briefing.graphql.operation.LogOwner;
import briefing.graphql.operation.Production;
import briefing.graphql.shared.CannotStart;
import java.io.Console;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The application: the edge, the write side and the read side in one process. */
@SpringBootApplication(scanBasePackages = "briefing", exclude = ErrorMvcAutoConfiguration.class)
public class BriefingApplication {
    /** Does what its first argument says; the environment and the rest of the arguments say how. */
    public static void main(String[] args) {
        List<String> rest = Arrays.stream(args).skip(1).toList();
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "demo" -> start(Demo.prepare(rest));
                case "token" -> System.out.println(Demo.token(rest));
                case "run" -> serve(Production.prepare(System.getenv()));
                case "trial" -> serve(Production.prepareTrial(System.getenv(), rest, BriefingApplication::agreed));
                case "rebuild" -> Production.rebuild(System.getenv(), rest, System.out);
                case "migrate" -> System.out.println(LogOwner.migrate(System.getenv()));
                case "restore" -> System.out.println(LogOwner.restore(System.getenv()));
                default ->
                    throw new CannotStart("Say what to do: run, trial, migrate, restore, rebuild, demo or token.");
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Whether the user says yes; where nobody sits at a console, nobody does. */
    private static boolean agreed(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readLine("%s [y/N] ", question))
                .filter(answer -> answer.strip().equalsIgnoreCase("y"))
                .isPresent();
    }

    private static void serve(Map<String, Object> properties) {
        Jvm.warning().ifPresent(System.err::println);
        start(properties);
    }

    /** As arguments, since nothing in a file or the environment may lead to another database or issuer. */
    private static void start(Map<String, Object> properties) {
        SpringApplication.run(
                BriefingApplication.class,
                properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    /** What "now" is for all that is computed when read. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
