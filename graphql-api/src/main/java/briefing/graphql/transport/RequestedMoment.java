package briefing.graphql.transport;

import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import briefing.graphql.shared.RootFields;
import briefing.graphql.shared.Scalars;
import briefing.graphql.shared.SubscriptionFields;
import graphql.GraphQLContext;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;

/** The moment that a request as a whole asks for: one that must be reached, a past one, or what its client saw last. */
final class RequestedMoment {
    static final String POSITION_HEADER = "Briefing-Position";
    static final String AS_OF_HEADER = "Briefing-As-Of";

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private RequestedMoment() {}

    static void note(WebGraphQlRequest request, Transport transport, GraphQLContext context) {
        note(RootFields.NOT_BEFORE, told(request, "position", POSITION_HEADER), LogPosition::parse, context);
        note(RootFields.AS_OF, told(request, "asOf", AS_OF_HEADER), Scalars::instantOf, context);
        if (transport.isEventStream()) {
            note(SubscriptionFields.LAST_SEEN, header(request, LAST_EVENT_ID), LogPosition::parse, context);
        }
    }

    /** The request's extensions come before its headers, since not every client can set these. */
    private static @Nullable String told(WebGraphQlRequest request, String extension, String header) {
        return request.getExtensions() != null && request.getExtensions().get(extension) instanceof String text
                ? text
                : header(request, header);
    }

    private static @Nullable String header(WebGraphQlRequest request, String name) {
        String text = request.getHeaders().getFirst(name);
        return text == null || text.isEmpty() ? null : text;
    }

    private static void note(
            String name, @Nullable String text, Function<String, Object> read, GraphQLContext context) {
        if (text != null) {
            try {
                context.put(name, read.apply(text));
            } catch (Malformed malformed) {
                context.put(Malformed.class, malformed);
            }
        }
    }
}
