package briefing.graphql.shared;

import briefing.core.directory.OfficeCommand;
import briefing.core.directory.OrganisationCommand;
import briefing.core.directory.PersonCommand;
import briefing.core.meetings.MeetingCommand;
import briefing.core.shared.Command;
import briefing.core.sources.SourceCommand;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the command that a mutation is named after. */
final class CommandTypes {
    private static final List<Class<? extends Command>> FAMILIES = List.of(
            PersonCommand.class,
            OrganisationCommand.class,
            OfficeCommand.class,
            SourceCommand.class,
            MeetingCommand.class);

    private static final Map<String, Class<? extends Command>> BY_MUTATION = FAMILIES.stream()
            .flatMap(CommandTypes::members)
            .collect(Collectors.toUnmodifiableMap(CommandTypes::mutation, Function.identity()));

    private CommandTypes() {}

    static Map<String, Class<? extends Command>> byMutation() {
        return BY_MUTATION;
    }

    private static Stream<Class<? extends Command>> members(Class<? extends Command> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(type -> Modifier.isFinal(type.getModifiers()))
                .map(type -> type.asSubclass(Command.class));
    }

    private static String mutation(Class<? extends Command> command) {
        String name = command.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
