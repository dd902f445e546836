package briefing.graphql.transport;

import static briefing.core.directory.Organisations.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.values.LogPosition;
import briefing.graphql.shared.Errors;
import briefing.graphql.shared.SentCommands;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** What every answer says besides what was asked. */
class RequestContextTest {
    private static final Receipt RECEIPT = new Receipt(LogPosition.parse("k3f9a0b2.7"), 0, List.of());

    /** Answers only how far the views are. */
    private record Views(@Nullable LogPosition incompleteFrom) implements Queries {
        @Override
        @SuppressWarnings("unchecked") // nothing else is asked here
        public <A> A ask(Query<A> query) {
            return (A) new Progress(incompleteFrom, List.of(), null);
        }
    }

    @Test
    void answers_say_where_the_views_are_stuck_while_they_are() {
        assertThat(extensions(LogPosition.parse("k3f9a0b2.7"))).isEqualTo(Map.of("incompleteFrom", "k3f9a0b2.7"));
        assertThat(extensions(null)).isEmpty();
    }

    @Test
    void an_answer_without_data_tells_which_commands_are_stored_or_may_be_and_no_further_one_is_sent() {
        GraphQLContext[] context = new GraphQLContext[1];
        ExecutionResult late = ExecutionResult.newExecutionResult()
                .errors(List.of(Errors.of("LIMIT_EXCEEDED", "This took too long.")))
                .build();

        WebGraphQlResponse response = answer(null, late, sent -> {
            context[0] = sent;
            SentCommands commands = SentCommands.of(sent);
            commands.send("first", "id-1", () -> new Outcome(COUNCIL, RECEIPT, null, List.of()));
            commands.send("refused", "id-2", () -> new Outcome(COUNCIL, null, null, List.of()));
            assertThatThrownBy(() -> commands.send("third", "id-3", () -> {
                        throw new Failed(Failure.OUTCOME_UNKNOWN);
                    }))
                    .isInstanceOf(Failed.class);
        });

        assertThat(response.getErrors().getFirst().getExtensions())
                .containsEntry("code", "LIMIT_EXCEEDED")
                .containsEntry(
                        "stored", List.of(Map.of("field", "first", "commandId", "id-1", "position", "k3f9a0b2.7")))
                .containsEntry("unknown", List.of(Map.of("field", "third", "commandId", "id-3")));
        assertThatThrownBy(() -> SentCommands.of(context[0]).send("fourth", "id-4", () -> {
                    throw new AssertionError("It was sent.");
                }))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.TRY_AGAIN));
    }

    @Test
    void subscriptions_are_ordered_and_loaders_may_wait_for_loaders() {
        GraphQLContext context = GraphQLContext.newContext().build();

        RequestContext.prepare(context);

        assertThat(context.<Boolean>get(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED))
                .isTrue();
        assertThat(context.<Boolean>get(DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_CHAINING))
                .isTrue();
    }

    private static Map<Object, Object> extensions(@Nullable LogPosition incompleteFrom) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().data(Map.of()).build();
        return answer(incompleteFrom, result, _ -> {}).getExtensions();
    }

    private static WebGraphQlResponse answer(
            @Nullable LogPosition incompleteFrom, ExecutionResult result, Consumer<GraphQLContext> meanwhile) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ a }"),
                "1",
                null);
        WebGraphQlResponse response = new RequestContext(new Views(incompleteFrom))
                .intercept(request, asked -> {
                    meanwhile.accept(asked.toExecutionInput().getGraphQLContext());
                    return Mono.just(new WebGraphQlResponse(
                            new DefaultExecutionGraphQlResponse(asked.toExecutionInput(), result)));
                })
                .block(Duration.ofSeconds(5));
        return Objects.requireNonNull(response);
    }
}
