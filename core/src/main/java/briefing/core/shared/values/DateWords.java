package briefing.core.shared.values;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Says an approximate date in words, no more exact than it is: in Ukrainian, or in English for every other language. */
final class DateWords {
    private static final String BUNDLE = "briefing.words.dates";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final DateWords ENGLISH = new DateWords(Locale.ENGLISH);
    private static final DateWords UKRAINIAN = new DateWords(Locale.of("uk"));

    private final Locale locale;
    private final ResourceBundle patterns;

    private DateWords(Locale locale) {
        this.locale = locale;
        this.patterns = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    static String of(ApproximateDate date, @Nullable LanguageTag language) {
        boolean ukrainian = language != null
                && Locale.forLanguageTag(language.value()).getLanguage().equals("uk");
        return (ukrainian ? UKRAINIAN : ENGLISH).said(date.edtf());
    }

    private String said(String edtf) {
        if (edtf.startsWith("[")) {
            return set(edtf.substring(1, edtf.length() - 1));
        }
        return edtf.indexOf('/') < 0 ? doubted(edtf, "") : interval(edtf.split("/", -1));
    }

    private String set(String inside) {
        int comma = inside.indexOf(',');
        if (comma >= 0) {
            return say("either", single(inside.substring(0, comma), ""), single(inside.substring(comma + 1), ""));
        }
        int dots = inside.indexOf("..");
        String start = inside.substring(0, dots);
        String end = inside.substring(dots + 2);
        if (end.isEmpty()) {
            return say("later", single(start, ""));
        }
        return start.isEmpty()
                ? say("earlier", single(end, ""))
                : say("between", single(start, ".of"), single(end, ".of"));
    }

    private String interval(String[] ends) {
        if (isOpen(ends[0])) {
            return say("until", doubted(ends[1], ".of"));
        }
        String start = doubted(ends[0], ".of");
        return isOpen(ends[1]) ? say("from", start) : say("from.to", start, doubted(ends[1], ".of"));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private String doubted(String edtf, String form) {
        var doubt = Edtf.read(edtf).qualifier();
        return doubt == null
                ? single(edtf, form)
                : say("doubt." + doubt, single(edtf.substring(0, edtf.length() - 1), form));
    }

    /** The form is empty where the date stands alone, and {@code .of} after a preposition. */
    private String single(String edtf, String form) {
        Edtf read = Edtf.read(edtf);
        LocalDate first = Objects.requireNonNull(read.earliest(), "a single date has a first day");
        LocalDate last = Objects.requireNonNull(read.latest(), "a single date has a last day");
        return switch (read.precision()) {
            case DAY -> format("day", first);
            case MONTH -> format("month" + form, first);
            case SEASON -> say("season." + first.getMonthValue() / 3 + form, years(first, last));
            case YEAR -> say("year" + form, String.valueOf(first.getYear()));
            case DECADE, CENTURY, RANGE ->
                say("years", String.valueOf(first.getYear()), String.valueOf(last.getYear()));
        };
    }

    /** A winter ends in the next year. */
    private static String years(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : first.getYear() + "/" + last.getYear();
    }

    private String format(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(patterns.getString(key), locale).format(date);
    }

    private String say(String key, Object... parts) {
        return new MessageFormat(patterns.getString(key), locale).format(parts);
    }
}
