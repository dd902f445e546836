package briefing.core.statements;

/** In which form something was said or written. */
public enum StatementKind {
    /** Spoken in passing, at a table or a lectern. */
    REMARKS,
    /** Spoken as an address. */
    SPEECH,
    /** Spoken to the press, with questions. */
    PRESS_CONFERENCE,
    /** Spoken to the press on arrival or departure. */
    DOORSTEP,
    /** Spoken to the press in a short encounter, such as a stakeout or a spokesperson's daily briefing. */
    PRESS_ENCOUNTER,
    /** Spoken or written to one outlet that asks. */
    INTERVIEW,
    /** One side's account of a meeting. */
    READOUT,
    /** Handed to the press in writing. */
    PRESS_RELEASE,
    /** Published in writing in another way. */
    WRITTEN_STATEMENT,
    /** Posted on a social network. */
    SOCIAL_MEDIA_POST,
    /** Anything else. */
    OTHER
}
