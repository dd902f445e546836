package briefing.command.shared;

/** Another command was faster: the rules must judge again. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRace(String how) {
        super(how, null, false, false);
    }
}
