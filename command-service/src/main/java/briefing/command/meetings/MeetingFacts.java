package briefing.command.meetings;

/**
 * What the rules of a meeting must know of the directory.
 *
 * @param notInOffice whether somebody in the command surely did not hold the stated office on any possible day of the
 *     meeting
 */
record MeetingFacts(boolean notInOffice) {
    /** Nothing is known that speaks against the command. */
    static final MeetingFacts NONE = new MeetingFacts(false);
}
