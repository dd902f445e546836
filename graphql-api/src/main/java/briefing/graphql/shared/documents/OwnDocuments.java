package briefing.graphql.shared.documents;

import java.util.Collection;

/** Documents that this server serves itself, in its pages and in GraphiQL, and so trusts. */
@FunctionalInterface
public interface OwnDocuments {
    /** Each as it is sent, to the letter. */
    Collection<String> texts();
}
