package briefing.graphql.shared;

import briefing.core.shared.messages.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the command that a mutation is named after. */
final class CommandTypes {
    private CommandTypes() {}

    /** Every command of these features by the mutation of its name. */
    static Map<String, Class<? extends Command>> byMutation(List<Feature> features) {
        return features.stream()
                .flatMap(feature -> feature.commands().stream())
                .flatMap(CommandTypes::leaves)
                .collect(Collectors.toUnmodifiableMap(CommandTypes::mutation, Function.identity()));
    }

    private static Stream<Class<? extends Command>> leaves(Class<? extends Command> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(member -> member.asSubclass(Command.class))
                        .flatMap(CommandTypes::leaves)
                : Stream.of(type);
    }

    private static String mutation(Class<? extends Command> command) {
        String name = command.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
