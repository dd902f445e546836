package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.ApproximateDate.Precision;
import briefing.core.shared.values.ApproximateDate.Qualifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date of EDTF level 0 or 1, by its shape: 2026-02-XX is told from 2026-02-12 before any number is read. */
final class EdtfDate {
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int LAST_SEASON_OF_LEVEL_2 = 41;
    private static final int SEASON_MONTHS = 3;
    private static final int MONTHS = 12;

    /** Shapes that are legal somewhere in EDTF: long and negative years, times, X or doubt in any part, other sets. */
    private static final Pattern OTHER_SHAPES = Pattern.compile("-?Y-?9+(?:E9+)?(?:S9+)?|-?9{4}E9(?:S9+)?|-?9{4}S9+"
            + "|-9{4}(?:-99){0,2}[?~%]?|9{4}-99-99T99:99(?::99)?(?:\\.9+)?(?:Z|[+-]99(?::99)?)?"
            + "|[?~%]?[9X]{4}[?~%]?(?:-[?~%]?[9X]{2}[?~%]?){0,2}|\\{[^{}]+}");

    private EdtfDate() {}

    static Edtf read(String text) {
        Qualifier qualifier = qualifier(text);
        String date = qualifier == null ? text : text.substring(0, text.length() - 1);
        return switch (shape(date)) {
            case "9999" -> years(number(date), 1, Precision.YEAR, qualifier);
            case "9999-XX", "9999-XX-XX" -> years(number(date.substring(0, 4)), 1, Precision.YEAR, qualifier);
            case "999X" -> years(number(date.substring(0, 3)) * 10, 10, Precision.DECADE, qualifier);
            case "99XX" -> years(number(date.substring(0, 2)) * 100, 100, Precision.CENTURY, qualifier);
            case "9999-99" -> monthOrSeason(date, qualifier);
            case "9999-99-XX" -> month(date, qualifier);
            case "9999-99-99" -> day(date, qualifier);
            default -> throw notRead(text);
        };
    }

    static Malformed unsupported(String sentence) {
        return new Malformed(Malformation.DATE_FORM_UNSUPPORTED, sentence);
    }

    private static Edtf years(int first, int years, Precision precision, @Nullable Qualifier qualifier) {
        return months(YearMonth.of(first, 1), years * MONTHS, precision, qualifier);
    }

    /** Seasons are the meteorological ones of the north: spring is March to May, winter ends in the next year. */
    private static Edtf monthOrSeason(String date, @Nullable Qualifier qualifier) {
        int season = number(date.substring(5));
        if (season < FIRST_SEASON || season > LAST_SEASON_OF_LEVEL_2) {
            return month(date, qualifier);
        }
        if (season > LAST_SEASON) {
            throw unsupported("Give a season as 21 (spring), 22, 23 or 24 (winter), as in 2026-21.");
        }
        YearMonth first = YearMonth.of(number(date.substring(0, 4)), (season - FIRST_SEASON + 1) * SEASON_MONTHS);
        return months(first, SEASON_MONTHS, Precision.SEASON, qualifier);
    }

    private static Edtf month(String date, @Nullable Qualifier qualifier) {
        return months(yearMonth(date), 1, Precision.MONTH, qualifier);
    }

    private static Edtf day(String date, @Nullable Qualifier qualifier) {
        YearMonth month = yearMonth(date);
        int number = number(date.substring(8));
        if (!month.isValidDay(number)) {
            throw malformed();
        }
        LocalDate day = month.atDay(number);
        return new Edtf(day, day, Precision.DAY, qualifier);
    }

    private static Edtf months(YearMonth first, int months, Precision precision, @Nullable Qualifier qualifier) {
        LocalDate latest = first.plusMonths(months - 1L).atEndOfMonth();
        return new Edtf(first.atDay(1), latest, precision, qualifier);
    }

    private static YearMonth yearMonth(String date) {
        int month = number(date.substring(5, 7));
        if (month < 1 || month > MONTHS) {
            throw malformed();
        }
        return YearMonth.of(number(date.substring(0, 4)), month);
    }

    private static @Nullable Qualifier qualifier(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case '?' -> Qualifier.UNCERTAIN;
            case '~' -> Qualifier.APPROXIMATE;
            case '%' -> Qualifier.BOTH;
            default -> null;
        };
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        text.chars().forEach(c -> shape.append(c >= '0' && c <= '9' ? '9' : (char) c));
        return shape.toString();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Malformed notRead(String text) {
        if (OTHER_SHAPES.matcher(shape(text)).matches()) {
            return unsupported("Give a day, month, season, year, decade or century without a time of day, as in"
                    + " 2026-02-12, 2026-02, 2026-21, 2026, 202X or 20XX; ?, ~ and % only at the end.");
        }
        return malformed();
    }

    private static Malformed malformed() {
        return new Malformed(Malformation.DATE_MALFORMED);
    }
}
