package briefing.core.sources;

import briefing.core.shared.access.WhoMay;
import java.util.List;

/** Who may read and write sources; readers see quotes, not whole texts. */
public final class SourceAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.source",
                    "Query.sources",
                    "Query.sourceDossier",
                    "Subscription.sourceChanged",
                    "Source",
                    "Publication",
                    "SourceAmendment",
                    "SourceRating",
                    "Challenge",
                    "SourceDossier",
                    "CitingFact",
                    "CitingFactConnection",
                    "CitingFactEdge",
                    "SourceConnection",
                    "SourceEdge",
                    "SourceChange",
                    "SourceOutcome"),
            WhoMay.staff("Source.text"),
            WhoMay.staff("Mutation.archiveSource", "Mutation.recordSourceAmendment", "Mutation.rateSource"),
            WhoMay.editors("Mutation.voidSource"));

    private SourceAccess() {}
}
