package briefing.core.sources;

/** What kind of text a source is. */
public enum SourceKind {
    /** The copy of a news agency. */
    WIRE,
    /** An article of another outlet. */
    ARTICLE,
    /** A release to the press by whom it is about. */
    PRESS_RELEASE,
    /** The words of an event, written down. */
    TRANSCRIPT,
    /** A formal note between governments, in the third person. */
    NOTE_VERBALE,
    /** An informal note left behind. */
    AIDE_MEMOIRE,
    /** A paper that nobody signs. */
    NON_PAPER,
    /** An agreed text of a meeting. */
    OUTCOME_DOCUMENT,
    /** A law, decision or other official document. */
    OFFICIAL_DOCUMENT,
    /** A post on a social network. */
    SOCIAL_MEDIA_POST,
    /** Anything else. */
    OTHER
}
