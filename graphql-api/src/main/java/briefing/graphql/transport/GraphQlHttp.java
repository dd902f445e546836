package briefing.graphql.transport;

import briefing.core.shared.codes.Fault;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** GraphQL over HTTP: reads a request once, has it carried out on a thread of its own, and writes what came of it. */
final class GraphQlHttp implements HandlerFunction<ServerResponse> {
    private static final Logger LOG = LoggerFactory.getLogger(GraphQlHttp.class);
    private static final Scheduler OWN_THREAD = Schedulers.fromExecutor(Thread::startVirtualThread);

    private final WebGraphQlHandler graphQl;
    private final StreamAnswer streams;
    private final Refusals refusals;
    private final BodyPatience patience;

    /** @param patience within which a body must have arrived */
    GraphQlHttp(WebGraphQlHandler graphQl, StreamAnswer streams, Refusals refusals, BodyPatience patience) {
        this.graphQl = graphQl;
        this.streams = streams;
        this.refusals = refusals;
        this.patience = patience;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        try {
            boolean get = request.method().equals(HttpMethod.GET);
            if (!get && !request.method().equals(HttpMethod.POST)) {
                throw HttpRefusal.methodNotAllowed("GET, POST");
            }
            MediaType type = AnswerType.of(request.servletRequest());
            boolean stream = AnswerType.isStream(type);
            Map<String, Object> parameters = get
                    ? HttpParameters.ofQuery(request.servletRequest())
                    : HttpParameters.ofBody(request.servletRequest(), patience.within());
            Mono<WebGraphQlResponse> answer =
                    graphQl.handleRequest(asked(request, parameters, Transport.of(stream, get)));
            if (stream && !get) {
                return streams.of(request, answer);
            }
            return later(request, answer, it -> stream ? streams.of(request, Mono.just(it)) : whole(type, it));
        } catch (HttpRefusal refusal) {
            return refused(refusal);
        }
    }

    /** What a request asks for, by itself: who leaves lets the server use his request for somebody else. */
    private static WebGraphQlRequest asked(ServerRequest request, Map<String, Object> parameters, Transport transport) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(request.headers().asHttpHeaders());
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(Transport.class.getName(), transport);
        request.attribute(RequestId.ATTRIBUTE).ifPresent(id -> attributes.put(RequestId.ATTRIBUTE, id));
        return new WebGraphQlRequest(
                URI.create(Http.API),
                headers,
                null,
                request.remoteAddress().orElse(null),
                attributes,
                parameters,
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
    }

    /** Answers once it is known what, since not all that may be asked may be asked by GET. */
    private ServerResponse later(
            ServerRequest request,
            Mono<WebGraphQlResponse> answer,
            Function<WebGraphQlResponse, ServerResponse> written) {
        String name = String.valueOf(request.attribute(RequestId.ATTRIBUTE).orElse(""));
        return ServerResponse.async(answer.subscribeOn(OWN_THREAD)
                .map(it -> TransportGuard.isOnlyByPost(it.getExecutionInput().getGraphQLContext())
                        ? refused(HttpRefusal.methodNotAllowed("POST"))
                        : written.apply(it))
                .onErrorResume(failure -> {
                    LOG.error("Request {} failed.\n{}", name, Fault.trace(failure));
                    return Mono.just(refused(HttpRefusal.fault()));
                })
                .toFuture());
    }

    private static ServerResponse whole(MediaType type, WebGraphQlResponse answer) {
        boolean invalid = MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(type)
                && !answer.getExecutionResult().isDataPresent();
        return ServerResponse.status(invalid ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .headers(headers -> headers.putAll(answer.getResponseHeaders()))
                .contentType(type)
                .body(answer.toMap());
    }

    private ServerResponse refused(HttpRefusal refusal) {
        return ServerResponse.status(refusal.status()).build((request, response) -> {
            refusals.refuse(request, response, refusal);
            return null;
        });
    }
}
