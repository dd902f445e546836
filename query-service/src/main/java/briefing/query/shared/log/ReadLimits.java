package briefing.query.shared.log;

/**
 * How much the read side takes at once and keeps at hand.
 *
 * @param rowsMax rows of the log that one transaction takes into the views
 * @param appendsKeptMax newest appends that are kept in memory for subscriptions
 */
public record ReadLimits(int rowsMax, int appendsKeptMax) {
    static final ReadLimits USUAL = new ReadLimits(2_000, 4_096);
}
