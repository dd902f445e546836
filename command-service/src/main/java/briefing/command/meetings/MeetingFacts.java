package briefing.command.meetings;

import briefing.core.shared.ids.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a meeting must know of others.
 *
 * @param notInOffice whether somebody in the command surely did not hold the stated office on any possible day of the
 *     meeting
 * @param relation what the record says of how meetings are related
 * @param ordinal what the record says of a number in a series
 */
record MeetingFacts(boolean notInOffice, RelationFacts relation, OrdinalFacts ordinal) {
    /** Nothing is known that speaks against the command. */
    static final MeetingFacts NONE = new MeetingFacts(false, new RelationFacts(false, ""), OrdinalFacts.NONE);

    MeetingFacts(boolean notInOffice, RelationFacts relation) {
        this(notInOffice, relation, OrdinalFacts.NONE);
    }

    /**
     * What the record says of how meetings are related.
     *
     * @param cycle whether the two would come before, or be a part of, themselves
     * @param key names the state of all relations that this was found in; only one relation can follow it
     */
    record RelationFacts(boolean cycle, String key) {}

    /**
     * What the record says of a number in a series.
     *
     * @param holder the meeting that has it; null when none has
     * @param key whoever takes it has the number
     */
    record OrdinalFacts(@Nullable MeetingId holder, String key) {
        /** No meeting has it. */
        static final OrdinalFacts NONE = new OrdinalFacts(null, "");
    }
}
