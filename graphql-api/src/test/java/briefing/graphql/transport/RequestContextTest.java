package briefing.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Progress;
import briefing.core.shared.values.LogPosition;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** Answers only how far the views are. */
    private record Views(@Nullable LogPosition incompleteFrom) implements Queries {
        @Override
        @SuppressWarnings("unchecked") // nothing else is asked here
        public <A> A ask(Query<A> query) {
            return (A) new Progress(incompleteFrom, List.of());
        }
    }

    @Test
    void answers_say_where_the_views_are_stuck_while_they_are() {
        assertThat(extensions(LogPosition.parse("k3f9a0b2.7"))).isEqualTo(Map.of("incompleteFrom", "k3f9a0b2.7"));
        assertThat(extensions(null)).isEmpty();
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
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ a }"),
                "1",
                null);
        ExecutionResult result =
                ExecutionResult.newExecutionResult().data(Map.of()).build();
        WebGraphQlResponse response = new RequestContext(new Views(incompleteFrom))
                .intercept(
                        request,
                        asked -> Mono.just(new WebGraphQlResponse(
                                new DefaultExecutionGraphQlResponse(asked.toExecutionInput(), result))))
                .block(Duration.ofSeconds(5));
        return Objects.requireNonNull(response).getExtensions();
    }
}
