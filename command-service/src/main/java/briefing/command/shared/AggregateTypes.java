package briefing.command.shared;

import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.MeetingSeriesId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.ids.StatementId;

/** Names aggregates in the log. */
public final class AggregateTypes {
    private AggregateTypes() {}

    public static String of(AggregateId id) {
        return switch (id) {
            case MeetingId _ -> "Meeting";
            case MeetingSeriesId _ -> "MeetingSeries";
            case OfficeId _ -> "Office";
            case OrganisationId _ -> "Organisation";
            case PersonId _ -> "Person";
            case SourceId _ -> "Source";
            case StatementId _ -> "Statement";
        };
    }
}
