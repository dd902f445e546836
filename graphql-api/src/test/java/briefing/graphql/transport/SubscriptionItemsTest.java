package briefing.graphql.transport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Errors;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

/** Which errors of an item are part of it, and which say that there is none yet. */
class SubscriptionItemsTest {
    @ParameterizedTest
    @ValueSource(strings = {"NOT_ALLOWED", "PAGE_SIZE_OUT_OF_RANGE", "LIMIT_EXCEEDED", "REQUEST_INVALID"})
    void what_would_be_the_same_next_time_is_sent(String code) {
        ExecutionResult sent = first(item(code, Map.of("exceeded", "COST"))).get();

        assertThat(requireNonNull(sent).getErrors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRY_AGAIN", "VIEWS_BEING_BUILT", "INTERNAL", "POSITION_NOT_REACHED", "NOT_SIGNED_IN"})
    void what_passes_ends_the_subscription_in_the_place_of_the_item(String code) {
        assertThat(end(item(code, Map.of()))).isEqualTo(code);
    }

    @Test
    void what_took_too_long_may_be_quicker_next_time() {
        assertThat(end(item("LIMIT_EXCEEDED", Map.of("exceeded", "SECONDS")))).isEqualTo("LIMIT_EXCEEDED");
    }

    private static Object end(ExecutionResult item) {
        Throwable end = requireNonNull(first(item).getThrowable());
        return requireNonNull(((SubscriptionPublisherException) end)
                .getErrors()
                .getFirst()
                .getExtensions()
                .get("code"));
    }

    /** What becomes of the first item. */
    private static Signal<ExecutionResult> first(ExecutionResult item) {
        return requireNonNull(SubscriptionItems.of(Flux.just(item), GraphQLContext.getDefault())
                .materialize()
                .blockFirst());
    }

    private static ExecutionResult item(String code, Map<String, Object> more) {
        return ExecutionResult.newExecutionResult()
                .data(Map.of())
                .addError(Errors.of(code, "A sentence.", more))
                .build();
    }
}
