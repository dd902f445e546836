package briefing.graphql.shared.limits;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Answers in time, if only with an error; a subscription has to begin in time, and may then last. */
final class TimeLimit implements WebGraphQlInterceptor {
    private final Duration timeMax;

    TimeLimit(Duration timeMax) {
        this.timeMax = timeMax;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).timeout(timeMax, Mono.fromSupplier(() -> late(request)));
    }

    private WebGraphQlResponse late(WebGraphQlRequest request) {
        String sentence = "This took more than " + timeMax.toSeconds()
                + " seconds. Ask for less at once; if it was a command, send it again with the same commandId.";
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .errors(List.of(Errors.of(
                        Failure.LIMIT_EXCEEDED.name(),
                        sentence,
                        Map.of("exceeded", "SECONDS", "limit", timeMax.toSeconds()))))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
