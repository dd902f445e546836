package briefing.core.shared.facts;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.Malformed;
import java.util.List;

/**
 * What a fact rests on: quotes from archived sources, or the own knowledge of the member of staff who recorded it.
 *
 * @param quotes at least one, unless it is own knowledge
 * @param ownKnowledge true when no source says so
 */
public record Basis(List<Evidence> quotes, boolean ownKnowledge) {
    public Basis {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty() != ownKnowledge) {
            throw new Malformed(Malformation.EVIDENCE_REQUIRED);
        }
    }

    /** A basis of quotes. */
    public static Basis of(Evidence... quotes) {
        return new Basis(List.of(quotes), false);
    }

    /** The basis of what a member of staff knows without a source. */
    public static Basis known() {
        return new Basis(List.of(), true);
    }
}
