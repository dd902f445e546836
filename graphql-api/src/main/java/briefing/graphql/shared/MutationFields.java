package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Caller;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.CommandOptions;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.reading.FindReadPoint;
import briefing.core.shared.reading.ReadPoint;
import briefing.core.shared.values.WrittenText;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the fields of Mutation: each binds its input into the command it is named after, sends it, and reads back. */
final class MutationFields {
    private final Commands commands;
    private final Queries queries;
    private final Callers callers;

    MutationFields(Commands commands, Queries queries, Callers callers) {
        this.commands = commands;
        this.queries = queries;
        this.callers = callers;
    }

    DataFetcher<Object> sending(Class<? extends Command> type) {
        return environment -> {
            Map<String, Object> input = environment.getArgument("input");
            Command command = Binder.bind(type, Objects.requireNonNull(input));
            Outcome outcome = commands.send(command, envelope(environment, input));
            return Reading.result(outcome, readPoint(outcome.receipt()));
        };
    }

    private Envelope envelope(DataFetchingEnvironment environment, Map<String, Object> input) {
        String mutation = environment.getField().getName();
        Caller caller = callers.current().orElseThrow(() -> new Failed(Failure.NOT_SIGNED_IN));
        return new Envelope(
                caller,
                options(environment.getArgument("options")),
                mutation,
                RawInput.hash(mutation, input),
                environment.getExecutionId().toString(),
                RawInput.texts(input));
    }

    private static CommandOptions options(@Nullable Map<String, Object> given) {
        Map<String, Object> options = given == null ? Map.of() : given;
        return new CommandOptions(
                options.get("commandId") instanceof String id
                        ? WrittenText.line(id, 100)
                        : UUID.randomUUID().toString(),
                options.get("expectedVersion") instanceof Long version ? version : null,
                Boolean.TRUE.equals(options.get("validateOnly")),
                options.get("acknowledgedWarnings") instanceof List<?> codes
                        ? Set.copyOf(codes.stream().map(String::valueOf).toList())
                        : Set.of());
    }

    /** Where the command's own effect is read; now, when it had none or the views are late. */
    private ReadPoint readPoint(@Nullable Receipt receipt) {
        if (receipt != null) {
            try {
                return queries.ask(new FindReadPoint(null, null, receipt.token()));
            } catch (Failed late) {
                if (late.failure() != Failure.POSITION_NOT_REACHED) {
                    throw late;
                }
            }
        }
        return queries.ask(new FindReadPoint(null, null, null));
    }
}
