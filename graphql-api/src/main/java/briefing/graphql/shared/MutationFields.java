package briefing.graphql.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.codes.Fault;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the fields of Mutation: each binds its input into the command it is named after, sends it, and reads back. Once
 * a command is stored nothing makes its field fail: what cannot be read in time is left out.
 */
final class MutationFields {
    private static final Logger LOG = LoggerFactory.getLogger(MutationFields.class);
    private static final Duration ANSWERED_WITHIN = Duration.ofMillis(4_500);

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
            long begunNanos = System.nanoTime();
            Map<String, Object> input = environment.getArgument("input");
            Command command = Binder.bind(type, Objects.requireNonNull(input));
            Envelope envelope = envelope(environment, input);
            Outcome outcome = SentCommands.of(environment.getGraphQlContext())
                    .send(
                            environment.getExecutionStepInfo().getResultKey(),
                            envelope.options().commandId(),
                            () -> commands.send(command, envelope));
            Duration left = ANSWERED_WITHIN.minusNanos(System.nanoTime() - begunNanos);
            return Reading.result(outcome, readPoint(outcome.receipt(), left));
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

    /** Where the command's own effect is read; null when it had none, or cannot be read in time. */
    private @Nullable ReadPoint readPoint(@Nullable Receipt receipt, Duration patience) {
        if (receipt == null) {
            return null;
        }
        try {
            return queries.ask(new FindReadPoint(null, null, receipt.token(), patience));
        } catch (Failed late) {
            return null;
        } catch (RuntimeException fault) {
            LOG.error("What a command did could not be read.\n{}", Fault.trace(fault));
            return null;
        }
    }
}
