package briefing.core.shared.codes;

/** A stable word for what happened to a request, with a sentence that says what to do. */
public interface Code {
    /** The word, in capitals; unique in the product and never renamed. */
    String name();

    /** One sentence for people: what to do now. */
    String sentence();
}
