package briefing.graphql.transport;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers a request over HTTP with a stream of events. */
@FunctionalInterface
public interface StreamAnswer {
    /** The stream of what a request will be answered. */
    ServerResponse of(ServerRequest request, Mono<WebGraphQlResponse> answer);
}
