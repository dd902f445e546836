package briefing.core.directory;

import briefing.core.shared.WhoMay;
import java.util.List;

/** Who may read and write the directory. */
public final class DirectoryAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.organisation",
                    "Query.organisations",
                    "Organisation",
                    "OrganisationConnection",
                    "OrganisationEdge",
                    "OrganisationOutcome"),
            WhoMay.staff("Mutation.registerOrganisation"));

    private DirectoryAccess() {}
}
