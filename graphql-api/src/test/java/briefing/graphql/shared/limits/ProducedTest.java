package briefing.graphql.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An answer that comes to be more than was estimated is stopped while it is produced. */
@Timeout(60)
class ProducedTest {
    private static final QueryLimits LIMITS = new QueryLimits(20, 30, 200, 100, 100, 1_000);
    private static final String SCHEMA = """
            directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
            type Query { things(count: Int!): [Thing!]! @listSize(assumedSize: 1) never: Thing unread: Thing }
            type Thing { id: ID! text(length: Int!): String parts(count: Int!): [Thing!]! @listSize(assumedSize: 1) }
            interface Outcome { receipt: Receipt }
            type Receipt { token: String }
            type ThingOutcome implements Outcome { receipt: Receipt thing: Thing }
            type Mutation { change: ThingOutcome }
            type Subscription { thing: Thing }
            """;

    private final AtomicInteger fetched = new AtomicInteger();
    private final DataFetcher<Object> things = environment -> {
        fetched.incrementAndGet();
        int count = Objects.requireNonNull(environment.<Integer>getArgument("count"));
        return Collections.nCopies(count, Map.of("id", "x"));
    };
    private final GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SCHEMA),
                            RuntimeWiring.newRuntimeWiring()
                                    .type(
                                            "Query",
                                            type -> type.dataFetcher("things", things)
                                                    .dataFetcher("never", _ -> new CompletableFuture<>())
                                                    .dataFetcher("unread", ProducedTest::unread))
                                    .type(
                                            "Thing",
                                            type -> type.dataFetcher("parts", things)
                                                    .dataFetcher(
                                                            "text",
                                                            environment -> "x"
                                                                    .repeat(Objects.requireNonNull(
                                                                            environment.<Integer>getArgument(
                                                                                    "length")))))
                                    .type(
                                            "Outcome",
                                            type -> type.typeResolver(environment ->
                                                    environment.getSchema().getObjectType("ThingOutcome")))
                                    .type(
                                            "Mutation",
                                            type -> type.dataFetcher("change", _ -> {
                                                fetched.incrementAndGet();
                                                return Map.of(
                                                        "receipt", Map.of("token", "t"), "thing", Map.of("id", "x"));
                                            }))
                                    .type(
                                            "Subscription",
                                            type -> type.dataFetcher(
                                                    "thing",
                                                    _ -> Flux.range(1, 3).map(i -> Map.of("id", i))))
                                    .build()))
            .instrumentation(new LimitCheck())
            .build();

    @Test
    void an_answer_within_the_limits_tells_what_was_estimated_and_what_it_has() {
        WebGraphQlResponse response = answer("{ things(count: 7) { id parts(count: 2) { id } } }");

        assertThat(response.getErrors()).isEmpty();
        assertThat(Cost.extension(response.getExecutionInput().getGraphQLContext()))
                .isEqualTo(Map.of("cost", Map.of("requested", 4L, "produced", 29L, "limit", 100L)));
    }

    @Test
    void lists_that_are_longer_than_they_were_taken_to_be_are_stopped_at_the_limit() {
        WebGraphQlResponse response = answer("{ things(count: 1000) { id parts(count: 1000) { id } } }");

        assertThat(response.toMap()).doesNotContainKey("data");
        assertThat(response.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions())
                        .containsEntry("code", "LIMIT_EXCEEDED")
                        .containsEntry("exceeded", "COST")
                        .containsEntry("requested", 101L)
                        .containsEntry("limit", 100L));
        assertThat(fetched).hasValueLessThan(10);
        assertThat(response.getExecutionInput()
                        .getGraphQLContext()
                        .<Allowance>get(Allowance.class)
                        .exceeded())
                .isNotNull();
    }

    @Test
    void what_is_still_being_fetched_keeps_no_answer_waiting_that_is_stopped() {
        assertThat(exceeded("{ never { id } things(count: 1000) { id } }")).isEqualTo("COST");
    }

    @Test
    void the_characters_of_texts_are_counted() {
        assertThat(answer("{ things(count: 9) { text(length: 100) } }").getErrors())
                .isEmpty();
        assertThat(exceeded("{ things(count: 20) { text(length: 100) } }")).isEqualTo("CHARACTERS");
    }

    @Test
    void texts_that_are_not_even_read_stop_the_answer_alike() {
        assertThat(exceeded("{ unread { id } never { id } }")).isEqualTo("CHARACTERS");
    }

    @Test
    void the_characters_of_names_are_counted_as_often_as_they_are_written() {
        assertThat(exceeded("{ things(count: 20) { " + "x".repeat(100) + ": id } }"))
                .isEqualTo("CHARACTERS");
    }

    @Test
    void the_characters_of_what_is_written_as_it_is_are_counted() {
        assertThat(Characters.of(Map.of("abc", List.of("de", Map.of("f", 17), 4), "g", true)))
                .isEqualTo(7);
    }

    @Test
    void of_a_mutation_what_was_stored_is_told_whatever_the_rest_would_be() {
        String thing = " { receipt { token } thing { parts(count: 300) { id } } }";
        WebGraphQlResponse response = answer("mutation { a: change" + thing + " b: change { receipt { token } } }");

        Map<String, @Nullable Object> data = Objects.requireNonNull(response.getData());
        assertThat(data).containsEntry("b", null);
        assertThat(data.get("a"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("receipt", Map.of("token", "t"));
        assertThat(response.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("exceeded", "COST"));
        assertThat(fetched).as("the second command is not carried out").hasValue(2);
    }

    @Test
    void each_item_of_a_subscription_has_the_limit_anew() {
        assertThat(items(answer("subscription { thing { id parts(count: 60) { id } } }")))
                .hasSize(3);
    }

    @Test
    void a_subscription_ends_with_an_item_that_is_too_much_and_does_not_send_it() {
        Publisher<ExecutionResult> items = Objects.requireNonNull(
                answer("subscription { thing { id parts(count: 200) { id } } }").getData());
        List<ExecutionResult> sent = new ArrayList<>();

        assertThatThrownBy(() -> Flux.from(items).doOnNext(sent::add).blockLast(Duration.ofSeconds(30)))
                .isInstanceOfSatisfying(
                        SubscriptionPublisherException.class,
                        ended -> assertThat(ended.getErrors().getFirst().getExtensions())
                                .containsEntry("exceeded", "COST"));
        assertThat(sent).isEmpty();
    }

    private static CompletableFuture<Object> unread(DataFetchingEnvironment environment) {
        return CompletableFuture.supplyAsync(
                () -> Allowance.of(environment.getGraphQlContext()).ofWords(_ -> {
                    throw new Failed(Failure.LIMIT_EXCEEDED);
                }));
    }

    private static List<ExecutionResult> items(WebGraphQlResponse response) {
        Publisher<ExecutionResult> items = Objects.requireNonNull(response.getData());
        return Objects.requireNonNull(Flux.from(items).collectList().block(Duration.ofSeconds(30)));
    }

    private Object exceeded(String document) {
        return Objects.requireNonNull(
                answer(document).getErrors().getFirst().getExtensions().get("exceeded"));
    }

    private WebGraphQlResponse answer(String document) {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest(document),
                "1",
                null);
        return Objects.requireNonNull(new Bounded(Duration.ofSeconds(50), LIMITS)
                .intercept(request, some -> {
                    ExecutionInput input = some.toExecutionInput();
                    return Mono.fromFuture(graphQl.executeAsync(input))
                            .map(result -> new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
                })
                .block(Duration.ofSeconds(55)));
    }
}
