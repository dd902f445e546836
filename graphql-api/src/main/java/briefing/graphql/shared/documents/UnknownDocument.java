package briefing.graphql.shared.documents;

import briefing.core.shared.codes.Failure;
import briefing.graphql.shared.Errors;
import graphql.GraphQLError;

/** Says that a request names no document that may run here. */
final class UnknownDocument extends Exception {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    UnknownDocument(Failure failure) {
        this(failure, failure.sentence());
    }

    UnknownDocument(Failure failure, String sentence) {
        super(sentence, null, false, false);
        this.failure = failure;
    }

    GraphQLError error() {
        return Errors.of(failure.name(), String.valueOf(getMessage()));
    }
}
