package briefing.core.statements;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.reading.Page;
import briefing.core.shared.reading.PageRequest;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Topic;
import briefing.core.statements.views.StatementView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of statements, naturally in the order in which they were delivered.
 *
 * @param filter what they must have
 */
public record FindStatements(Filter filter, PageRequest page, LogPosition at) implements Query<Page<StatementView>> {
    /**
     * What listed statements have in common; each that is given must hold.
     *
     * @param speaker the person, office or organisation that spoke
     * @param meeting the meeting at which they were made
     * @param about what they speak of
     * @param from those whose last possible day is this day or later
     * @param to those whose first possible day is this day or earlier
     * @param retracted those that were, or were not, taken back
     * @param includeVoided also those recorded by mistake
     */
    public record Filter(
            @Nullable AggregateId speaker,
            @Nullable MeetingId meeting,
            @Nullable AggregateId about,
            @Nullable Topic topic,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean retracted,
            @Nullable Boolean includeVoided) {}
}
