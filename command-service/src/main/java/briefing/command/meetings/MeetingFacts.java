package briefing.command.meetings;

/**
 * What the rules of a meeting must know of others.
 *
 * @param notInOffice whether somebody in the command surely did not hold the stated office on any possible day of the
 *     meeting
 * @param relation what the record says of how meetings are related
 */
record MeetingFacts(boolean notInOffice, RelationFacts relation) {
    /** Nothing is known that speaks against the command. */
    static final MeetingFacts NONE = new MeetingFacts(false, new RelationFacts(false, ""));

    /**
     * What the record says of how meetings are related.
     *
     * @param cycle whether the two would come before, or be a part of, themselves
     * @param key names the state of all relations that this was found in; only one relation can follow it
     */
    record RelationFacts(boolean cycle, String key) {}
}
