package briefing.graphql.transport.live;

import briefing.graphql.transport.RequestId;
import briefing.graphql.transport.StreamAnswer;
import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves subscriptions as server-sent events, one to a request. Spring's own handler gives no item an id, and so nobody
 * a place to resume at.
 */
final class EventStreams implements StreamAnswer {
    private final StreamLimits limits;
    private final SparingLog log;

    EventStreams(StreamLimits limits, SparingLog log) {
        this.limits = limits;
        this.log = log;
    }

    /**
     * How much streams may take.
     *
     * @param keepAlive how often an idle stream is sent a comment
     * @param lasting after how long a stream is cut, so that its client opens another
     * @param patience how long a client may take nothing of what is sent, before it is given up
     */
    record StreamLimits(Duration keepAlive, Duration lasting, Duration patience) {}

    @Override
    public ServerResponse of(ServerRequest request, Mono<WebGraphQlResponse> answer) {
        String name = String.valueOf(request.servletRequest().getAttribute(RequestId.ATTRIBUTE));
        return ServerResponse.sse(
                events -> {
                    EventStream stream = new EventStream(events, limits, () -> log.closed(name, "it reads too slowly"));
                    answer.subscribeOn(Connection.WAITING)
                            .flatMapMany(Operation::items)
                            .publishOn(Connection.WAITING, 1)
                            .subscribe(stream);
                },
                limits.lasting());
    }
}
