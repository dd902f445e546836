package briefing.core.meetings;

/** How certain its source is that a meeting takes place, by the IPTC's event occurrence status. */
public enum OccurrenceCertainty {
    /** It is planned, and nothing else is known: {@code eos1}. */
    PLANNED_ONLY,
    /** It is planned, and highly uncertain: {@code eos2}. */
    HIGHLY_UNCERTAIN,
    /** It is planned, and may occur: {@code eos3}. */
    MAY_OCCUR,
    /** It is planned, and highly likely: {@code eos4}. */
    HIGHLY_LIKELY,
    /** It is planned, and occurs certainly: {@code eos5}. */
    CERTAIN
}
