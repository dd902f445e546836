package briefing.core.meetings;

/** What a party does at a meeting besides being there. */
public enum ParticipationRole {
    /** Nothing besides. */
    PARTICIPANT,
    /** Provides the place and the logistics. */
    HOST,
    /** Calls the meeting. */
    CONVENER,
    /** Presides. */
    CHAIR,
    /** Presides together with another. */
    CO_CHAIR,
    /** Reports on the proceedings. */
    RAPPORTEUR
}
