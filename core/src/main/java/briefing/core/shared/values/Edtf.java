package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.ApproximateDate.Precision;
import briefing.core.shared.values.ApproximateDate.Qualifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a text of EDTF says, read anew each time it is asked: the text alone is stored. */
record Edtf(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        @Nullable Qualifier qualifier) {
    private static final int CHARACTERS_MAX = 40;
    private static final String OPEN = "..";
    private static final String UNKNOWN = "";
    private static final Edtf NO_BOUND = new Edtf(null, null, Precision.RANGE, null);

    static Edtf read(String text) {
        if (text.length() > CHARACTERS_MAX) {
            throw malformed("Give a date of at most 40 characters, such as 2026-02-12.");
        }
        if (text.startsWith("[")) {
            return oneOf(text);
        }
        return text.indexOf('/') < 0 ? EdtfDate.read(text) : interval(text);
    }

    private static Edtf interval(String text) {
        int slash = text.indexOf('/');
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (end.indexOf('/') >= 0) {
            throw malformed("Give an interval with one stroke, such as 2026-02-12/2026-02-14.");
        }
        return range(intervalEnd(start), intervalEnd(end));
    }

    private static Edtf intervalEnd(String text) {
        if (text.equals(OPEN) || text.equals(UNKNOWN)) {
            return NO_BOUND;
        }
        Edtf end = EdtfDate.read(text);
        if (text.indexOf('X') >= 0) {
            throw EdtfDate.unsupported("Give the ends of an interval without X, such as 2026-02/2026-03.");
        }
        return end;
    }

    private static Edtf oneOf(String text) {
        if (!text.endsWith("]")) {
            throw malformed("Close the set with ], as in [2026-02-12..2026-07-10].");
        }
        String inside = text.substring(1, text.length() - 1);
        int dots = inside.indexOf(OPEN);
        if (dots >= 0) {
            return range(rangeEnd(inside.substring(0, dots)), rangeEnd(inside.substring(dots + OPEN.length())));
        }
        int comma = inside.indexOf(',');
        if (comma < 0) {
            member(inside);
            throw EdtfDate.unsupported("Give one date without brackets, or two as [2026-02-12,2026-02-13].");
        }
        return either(member(inside.substring(0, comma)), member(inside.substring(comma + 1)));
    }

    private static Edtf rangeEnd(String text) {
        return text.isEmpty() ? NO_BOUND : member(text);
    }

    private static Edtf member(String text) {
        if (text.indexOf(',') >= 0 || text.contains(OPEN)) {
            throw EdtfDate.unsupported("Give a set as two dates, [a,b], or as one range: [a..b], [a..] or [..b].");
        }
        Edtf member = EdtfDate.read(text);
        if (text.indexOf('X') >= 0 || member.qualifier != null) {
            throw EdtfDate.unsupported("Give the dates of a set without X, ?, ~ or %, as in [2026-02-12..2026-07].");
        }
        return member;
    }

    private static Edtf range(Edtf start, Edtf end) {
        if (start.earliest == null && end.latest == null) {
            throw malformed("Give at least one end, as in 2026-02-12/.. or [..2026-07-10].");
        }
        if (start.earliest != null && end.latest != null && end.latest.isBefore(start.earliest)) {
            throw reversed();
        }
        return new Edtf(start.earliest, end.latest, Precision.RANGE, doubts(start.qualifier, end.qualifier));
    }

    private static Edtf either(Edtf one, Edtf other) {
        if (one.earliest == null || one.latest == null || other.earliest == null || other.latest == null) {
            throw new IllegalStateException("A single date has two bounds.");
        }
        if (other.earliest.isBefore(one.earliest)) {
            throw reversed();
        }
        LocalDate latest = other.latest.isBefore(one.latest) ? one.latest : other.latest;
        return new Edtf(one.earliest, latest, Precision.RANGE, null);
    }

    private static @Nullable Qualifier doubts(@Nullable Qualifier one, @Nullable Qualifier other) {
        if (one == null || one == other) {
            return other;
        }
        return other == null ? one : Qualifier.BOTH;
    }

    private static Malformed reversed() {
        return new Malformed(Malformation.DATE_RANGE_REVERSED);
    }

    private static Malformed malformed(String sentence) {
        return new Malformed(Malformation.DATE_MALFORMED, sentence);
    }
}
