package briefing.command.shared;

import briefing.core.shared.ids.SourceId;

/** Knows how sources are rated; what it says can change as more is recorded, so it is for warnings and not for refusals. */
public interface SourceRatings extends Resource {
    /** Whether the newest rating of a source says that it is unreliable; not while nobody has judged it. */
    boolean isUnreliable(SourceId source);
}
