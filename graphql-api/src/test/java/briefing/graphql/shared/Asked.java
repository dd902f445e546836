package briefing.graphql.shared;

import briefing.core.shared.messages.Queries;
import briefing.core.shared.messages.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Remembers what it is asked, and knows nothing: each question must be one that is answered with a map. */
public final class Asked implements Queries {
    private final List<Query<?>> questions = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked") // every question here is answered with a map
    public <A> A ask(Query<A> query) {
        questions.add(query);
        return (A) Map.of();
    }

    public List<Query<?>> questions() {
        return List.copyOf(questions);
    }
}
