package briefing.query.shared;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Patience;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Hands each question to the one handler that answers it. */
final class QueryRouter implements Queries {
    private final QueryBus bus = SimpleQueryBus.builder().build();

    QueryRouter(List<Answers> answers) {
        answers.forEach(some -> new AnnotationQueryHandlerAdapter<>(some).subscribe(bus));
    }

    /** Once something that passes has failed, the request asks no more: each further try would wait as long. */
    @Override
    public <A> A ask(Query<A> query) {
        Patience patience = Patience.current();
        patience.require();
        try {
            return answer(query);
        } catch (RuntimeException fault) {
            if (Passing.is(fault)) {
                patience.end();
            }
            throw Passing.told(fault);
        }
    }

    private <A> A answer(Query<A> query) {
        QueryResponseMessage<A> answer = response(query);
        if (answer.isExceptional()) {
            throw answer.exceptionResult() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A query failed in an unknown way.", answer.exceptionResult());
        }
        return answer.getPayload();
    }

    private <A> QueryResponseMessage<A> response(Query<A> query) {
        try {
            return bus.query(new GenericQueryMessage<>(query, new AnswerOf<A>()))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A query failed in an unknown way.", e.getCause());
        }
    }

    /** What the query's own type says that its handler returns. */
    private record AnswerOf<A>() implements ResponseType<A> {
        @Override
        public boolean matches(Type responseType) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked") // a query's handler is found by the query's type, which names its answer
        public A convert(Object response) {
            return (A) response;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<A> responseMessagePayloadType() {
            return (Class<A>) Object.class;
        }

        @Override
        public Class<?> getExpectedResponseType() {
            return Object.class;
        }
    }
}
