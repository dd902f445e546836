package briefing.core.shared.codes;

/** Every error that is no refusal and no malformed value: what clients see in {@code extensions.code}. */
public enum Failure implements Code {
    NOT_SIGNED_IN("Send a bearer token of the issuer that this server trusts."),
    NOT_ALLOWED("Ask someone whose role may do this; the table of who may is in the documentation."),
    TRY_AGAIN("Send the same again in a moment: what it needs is busy or away, and nothing was stored."),
    OUTCOME_UNKNOWN("Send the same command again with the same commandId; it will not be stored twice."),
    STORED_NOT_READ("The command is stored: read what it did at or after the token of its receipt."),
    COMMAND_ID_REUSED("Use a fresh commandId: this one named another command."),
    NOT_STORABLE("Send less, and no control characters: the log cannot keep this, and nothing was stored."),
    POSITION_OF_ANOTHER_LOG("Read without a position: this one belongs to a log that is no longer served."),
    POSITION_NOT_REACHED("Ask again: the views have not yet reached that position."),
    POSITION_AMBIGUOUS("Give either asOf or at."),
    AS_OF_IN_FUTURE("Give an instant that has passed."),
    PAGE_AMBIGUOUS("Give either first or last."),
    PAGE_SIZE_OUT_OF_RANGE("Give a page size from 1 to 100."),
    CURSOR_MALFORMED("Take the cursor from a page that this server sent."),
    LOG_REWOUND("Tell the operators: the log lost its end, and takes and shows nothing until it was restored."),
    VIEWS_BEING_BUILT("Ask again in a moment: the views are being built from the log."),
    LIMIT_EXCEEDED("Ask for less: fewer fields, aliases or levels."),
    REQUEST_INVALID("Correct the document; the message tells where."),
    DOCUMENT_UNKNOWN("Send the document itself, or have it put on record with this server: it knows none by that id."),
    DOCUMENT_NOT_TRUSTED("Send the id of a document that was put on record with this server: it runs no others."),
    DOCUMENT_HASH_WRONG("Send the SHA-256 of the document itself, in lower-case hexadecimal."),
    PERSISTED_QUERY_NOT_FOUND("Send the document once, together with its hash: it is not known yet, or no longer."),
    PERSISTED_QUERY_NOT_SUPPORTED("Send the document itself: this server keeps none by their hashes."),
    TRANSPORT_UNSUPPORTED("Send subscriptions over WebSocket or SSE, and everything else over plain HTTP."),
    INTERNAL("It is our fault: tell the operators the request's id.");

    private final String sentence;

    Failure(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Whether the same request may be answered later, though nobody changed it. */
    public boolean passes() {
        return switch (this) {
            case TRY_AGAIN, OUTCOME_UNKNOWN, POSITION_NOT_REACHED, VIEWS_BEING_BUILT, INTERNAL -> true;
            default -> false;
        };
    }
}
