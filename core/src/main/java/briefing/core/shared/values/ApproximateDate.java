package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date no more exact than its source: EDTF (ISO 8601-2) level 0 and 1, and one of a set as {@code [a..b]} or
 * {@code [a,b]}.
 *
 * <p>Days of the calendar at the place meant, so without a time zone. {@code 2026-02} means some day or all of that
 * month, and {@code ~} or {@code ?} do not widen it: by how much is not ours to say. Left out: times of day, negative
 * and five-digit years, and all else of level 2. The order is by earliest (open first), latest (open last), then text;
 * it does not look at phrase and anchor, as equality does.
 *
 * @param edtf at most 40 characters, such as {@code 2026-02-12}, {@code 202X} or {@code [2026-02-12..2026-07-10]}
 * @param phrase the words as published, one line of at most 200 characters, such as "tomorrow, February 12"
 * @param anchor the day the phrase counts from, mostly the day of publication
 */
public record ApproximateDate(
        String edtf, @Nullable String phrase, @Nullable LocalDate anchor) implements Comparable<ApproximateDate> {

    /** How much of the calendar one date names; an interval or a set is a RANGE, however short. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        RANGE
    }

    /** What the source doubts: whether it is this date at all, how near it is, or both. */
    public enum Qualifier {
        UNCERTAIN,
        APPROXIMATE,
        BOTH
    }

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int PHRASE_CHARACTERS_MAX = 200;
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable LocalDate> OPEN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    public ApproximateDate {
        Edtf.read(edtf);
        if (phrase != null && phrase.codePointCount(0, phrase.length()) > PHRASE_CHARACTERS_MAX) {
            throw new Malformed(
                    Malformation.TEXT_TOO_LONG, "Shorten the phrase to " + PHRASE_CHARACTERS_MAX + " characters.");
        }
    }

    /** A date whose source gave no words of its own for it. */
    public static ApproximateDate of(String edtf) {
        return new ApproximateDate(edtf, null, null);
    }

    /** One certain day of the years 0 to 9999. */
    public static ApproximateDate day(LocalDate day) {
        return of(day.toString());
    }

    /** The first day it can mean; empty when the beginning is open or unknown. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(Edtf.read(edtf).earliest());
    }

    /** The last day it can mean; empty when the end is open or unknown. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(Edtf.read(edtf).latest()).map(day -> day.isAfter(LAST_DAY) ? LAST_DAY : day);
    }

    /** Whether all of it lies in the years 0 to 9999; a winter of 9999 that is on record does not, and ends with them. */
    public boolean isWithinCalendar() {
        LocalDate latest = Edtf.read(edtf).latest();
        return latest == null || !latest.isAfter(LAST_DAY);
    }

    /** What is really stated: {@code 2026-02-XX} is a MONTH, {@code 2026-XX} a YEAR. */
    public Precision precision() {
        return Edtf.read(edtf).precision();
    }

    /** The doubt that is written into the date; of an interval, the doubts of both its ends. */
    public Optional<Qualifier> qualifier() {
        return Optional.ofNullable(Edtf.read(edtf).qualifier());
    }

    /** Whether it is one day, without any doubt. */
    public boolean isExactToTheDay() {
        Edtf read = Edtf.read(edtf);
        return read.qualifier() == null
                && read.earliest() != null
                && read.earliest().equals(read.latest());
    }

    /** Whether it is exact to the day and that day is a Saturday or Sunday. */
    public boolean isSurelyWeekend() {
        return isExactToTheDay() && earliest().orElseThrow().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** It in words, no more exact than it is: in Ukrainian, or in English for every other language. */
    public String words(@Nullable LanguageTag language) {
        return DateWords.of(this, language);
    }

    @Override
    public int compareTo(ApproximateDate other) {
        Edtf mine = Edtf.read(edtf);
        Edtf theirs = Edtf.read(other.edtf);
        int byEarliest = OPEN_FIRST.compare(mine.earliest(), theirs.earliest());
        if (byEarliest != 0) {
            return byEarliest;
        }
        int byLatest = OPEN_LAST.compare(mine.latest(), theirs.latest());
        return byLatest != 0 ? byLatest : edtf.compareTo(other.edtf);
    }
}
