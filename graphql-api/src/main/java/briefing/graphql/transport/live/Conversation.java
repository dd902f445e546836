package briefing.graphql.transport.live;

import briefing.graphql.shared.Errors;
import briefing.graphql.shared.security.Quota;
import briefing.graphql.shared.security.RefusedBecause;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebSocketGraphQlRequest;

/** What is said over WebSockets: each message of graphql-transport-ws, and what follows from it. */
final class Conversation {
    private static final Duration TOLD_FIRST = Duration.ofSeconds(1);

    private final WebGraphQlHandler handler;
    private final SocketSignIn signIn;
    private final Seats seats;
    private final Load load;
    private final SocketLimits limits;
    private final SecurityLog log;

    Conversation(
            WebGraphQlHandler handler,
            SocketSignIn signIn,
            Seats seats,
            Load load,
            SocketLimits limits,
            SecurityLog log) {
        this.handler = handler;
        this.signIn = signIn;
        this.seats = seats;
        this.load = load;
        this.limits = limits;
        this.log = log;
    }

    void take(Connection connection, String text) {
        try {
            Frame frame = Frame.read(text);
            switch (frame.type()) {
                case CONNECTION_INIT -> greet(connection, frame.payload());
                case PING -> connection.send("pong", null, null);
                case PONG -> {}
                case SUBSCRIBE -> subscribe(connection, frame, text.length());
                case COMPLETE -> connection.operations().cancel(frame.id());
            }
        } catch (Frame.Malformed malformed) {
            invalid(connection, String.valueOf(malformed.getMessage()));
        }
    }

    static void invalid(Connection connection, String reason) {
        connection.refuse(
                RefusedBecause.CONNECTION_BROKEN,
                "websocket-message-" + reason.replace(' ', '-'),
                Closing.INVALID_MESSAGE);
    }

    private void greet(Connection connection, Map<String, Object> payload) {
        if (!connection.greet()) {
            connection.refuse(RefusedBecause.CONNECTION_BROKEN, "websocket-greeted-twice", Closing.GREETED_TWICE);
            return;
        }
        try {
            Taker someone = signIn.accept(connection.session(), payload);
            if (seated(connection, someone)) {
                connection.signedIn(someone);
                signIn.tokenLasts(connection.session())
                        .ifPresent(left ->
                                connection.after(left.plus(TOLD_FIRST), () -> connection.close(Closing.TOKEN_ENDED)));
                connection.send("connection_ack", null, null);
                connection.pingEvery(limits.keepAlive());
            }
        } catch (SocketSignIn.Refused refused) {
            connection.refuse(
                    refused.because(),
                    "websocket-sign-in",
                    refused.because() == RefusedBecause.KEYS_UNAVAILABLE ? Closing.NO_KEYS : Closing.UNAUTHORIZED);
        }
    }

    private boolean seated(Connection connection, Taker someone) {
        try {
            return seats.signIn(connection, someone);
        } catch (Quota.Exceeded exceeded) {
            tell(exceeded, someone, connection);
            connection.close(Closing.of(exceeded));
            return false;
        }
    }

    private void tell(Quota.Exceeded exceeded, Taker taker, Connection connection) {
        log.refused(
                RefusedBecause.LIMIT_EXCEEDED,
                taker,
                exceeded.name(),
                connection.session().getId());
    }

    private void subscribe(Connection connection, Frame frame, int length) {
        if (!connection.isSignedIn()) {
            connection.refuse(RefusedBecause.NO_TOKEN, "websocket-subscribe", Closing.UNAUTHORIZED);
            return;
        }
        String id = Objects.requireNonNull(frame.id());
        try {
            Operation operation = new Operation(id, connection, load.operation(connection.taker(), length));
            if (!connection.operations().begin(operation)) {
                operation.cancel();
                connection.refuse(RefusedBecause.CONNECTION_BROKEN, "websocket-id-taken", Closing.ID_TAKEN);
            } else if (connection.operations().count() > limits.operationsMax()) {
                refuse(connection, operation);
            } else {
                carryOut(connection, operation, frame.payload());
            }
        } catch (Quota.Exceeded exceeded) {
            tell(exceeded, connection.taker(), connection);
            List<GraphQLError> errors = List.of(Errors.exceeded(exceeded));
            connection.send("error", id, Operation.told(errors));
        }
    }

    private void refuse(Connection connection, Operation operation) {
        int most = limits.operationsMax();
        String sentence = "Have at most " + most + " operations under way on one connection.";
        List<GraphQLError> errors = List.of(Errors.exceeded("SUBSCRIPTIONS", most + 1, most, sentence));
        connection.end(operation, "error", Operation.told(errors));
        operation.cancel();
    }

    private void carryOut(Connection connection, Operation operation, Map<String, Object> payload) {
        WebSocketGraphQlRequest request = signIn.request(connection.session(), operation.id(), payload);
        signIn.as(connection.session(), () -> handler.handleRequest(request))
                .subscribeOn(Connection.WAITING)
                .doOnNext(operation::answered)
                .flatMapMany(Operation::items)
                .publishOn(Connection.WAITING, 1)
                .subscribe(operation);
    }
}
