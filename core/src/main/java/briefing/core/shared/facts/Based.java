package briefing.core.shared.facts;

/** What rests on something: every command and event that states a fact. */
public interface Based {
    /** The quotes it rests on, or own knowledge. */
    Basis basis();
}
