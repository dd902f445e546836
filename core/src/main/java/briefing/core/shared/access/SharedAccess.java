package briefing.core.shared.access;

import java.util.List;

/** Who may read what belongs to no feature. */
public final class SharedAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.node",
                    "Query.nodes",
                    "Query.changes",
                    "Query.viewer",
                    "Query.codes",
                    "Viewer",
                    "Code",
                    "Receipt",
                    "Refusal",
                    "Warning",
                    "Event",
                    "HistoryConnection",
                    "HistoryEdge",
                    "HistoryEntry",
                    "ChangeConnection",
                    "ChangeEdge",
                    "RecordChange",
                    "PageInfo",
                    "ApproximateDate",
                    "Name",
                    "Basis",
                    "Evidence",
                    "Party",
                    "PersonInOffice",
                    "Voiding",
                    "Venue"),
            WhoMay.insiders(
                    "Event.actor",
                    "Event.roles",
                    "Event.client",
                    "Event.commandId",
                    "Event.correlation",
                    "Event.causation",
                    "Event.acknowledged"),
            WhoMay.auditors("Event.payload"));

    private SharedAccess() {}
}
