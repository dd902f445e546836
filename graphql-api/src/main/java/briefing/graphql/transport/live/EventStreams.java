package briefing.graphql.transport.live;

import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import briefing.graphql.transport.HttpRefusal;
import briefing.graphql.transport.RequestId;
import briefing.graphql.transport.StreamAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.Mono;

/**
 * Serves subscriptions as server-sent events, one to a request. Spring's own handler gives no item an id, and so nobody
 * a place to resume at.
 */
final class EventStreams implements StreamAnswer {
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final StreamLimits limits;
    private final Load load;
    private final Callers callers;
    private final SecurityLog log;
    private volatile boolean goingAway;

    EventStreams(StreamLimits limits, Load load, Callers callers, SecurityLog log) {
        this.limits = limits;
        this.load = load;
        this.callers = callers;
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
        HttpServletRequest asked = request.servletRequest();
        String name = String.valueOf(asked.getAttribute(RequestId.ATTRIBUTE));
        Taker stranger = Taker.stranger(asked);
        Taker taker = callers.current().map(who -> stranger.as(who.subject())).orElse(stranger);
        if (goingAway) {
            return refused(Ending.refusal());
        }
        try {
            Quota.Share share = load.stream(taker, Math.max(0, asked.getContentLengthLong()));
            Runnable onTooSlow =
                    () -> log.refused(RefusedBecause.CONNECTION_BROKEN, taker, "stream-read-too-slowly", name);
            return ServerResponse.sse(events -> open(events, answer, share, onTooSlow), limits.lasting());
        } catch (Quota.Exceeded exceeded) {
            log.refused(RefusedBecause.LIMIT_EXCEEDED, taker, exceeded.name(), name);
            return refused(HttpRefusal.tooMuchAtOnce(HttpStatus.TOO_MANY_REQUESTS, exceeded));
        }
    }

    private static ServerResponse refused(HttpRefusal refusal) {
        return ServerResponse.ok().build((_, response) -> {
            refusal.write(response, MediaType.APPLICATION_JSON);
            return null;
        });
    }

    private void open(SseBuilder events, Mono<WebGraphQlResponse> answer, Quota.Share share, Runnable onTooSlow) {
        EventStream stream = new EventStream(events, limits, onTooSlow, ended -> {
            share.close();
            open.remove(ended);
        });
        open.add(stream);
        answer.subscribeOn(Connection.WAITING)
                .flatMapMany(Operation::items)
                .publishOn(Connection.WAITING, 1)
                .subscribe(stream);
        if (goingAway) {
            stream.goAway();
        }
    }

    /** Takes nobody any more and ends all streams, so that their clients resume elsewhere. */
    void goAway() {
        goingAway = true;
        open.forEach(EventStream::goAway);
    }
}
