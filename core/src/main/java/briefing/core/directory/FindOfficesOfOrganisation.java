package briefing.core.directory;

import briefing.core.directory.views.OfficeView;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.Query;
import briefing.core.shared.values.LogPosition;
import java.util.List;

/** Asks for all offices of an organisation; fails with {@code LIMIT_EXCEEDED} when they are more than 1000. */
public record FindOfficesOfOrganisation(OrganisationId organisation, LogPosition at)
        implements Query<List<OfficeView>> {}
