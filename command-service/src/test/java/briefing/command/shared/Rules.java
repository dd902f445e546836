package briefing.command.shared;

import briefing.core.shared.codes.Refusal;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Event;
import briefing.core.shared.values.Text;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Sends a command to an aggregate's shell in Axon's own fixture, the way the command sender does. */
public final class Rules {
    private final TestExecutor<?> executor;

    private Rules(TestExecutor<?> executor) {
        this.executor = executor;
    }

    /** An aggregate to which this has happened; its handler may take the resources. */
    public static Rules given(Class<?> shell, List<? extends Event> events, Resource... resources) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(shell);
        fixture.registerCommandTargetResolver(new CommandTarget());
        List.of(resources).forEach(fixture::registerInjectableResource);
        return new Rules(events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(List.copyOf(events)));
    }

    /** What comes of a command. */
    public Result when(Command command, Text... texts) {
        var delivery = new Delivery(Request.of("a-command", texts).envelope(), List.of(), new Passage());
        return new Result(executor.when(new GenericCommandMessage<>(
                new GenericMessage<>(command, Map.of(Delivery.KEY, delivery)), CommandNames.of(command))));
    }

    /** What came of a command. */
    public record Result(ResultValidator<?> validator) {
        public void records(Event... events) {
            validator.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        public void isRefusedWith(Refusal code) {
            isDeclinedAs(code.name());
        }

        public void changesNothing() {
            isDeclinedAs(Declined.Reason.UNCHANGED.name());
        }

        private void isDeclinedAs(String reason) {
            validator
                    .expectException(Declined.class)
                    .expectExceptionMessage(reason)
                    .expectNoEvents();
        }
    }
}
