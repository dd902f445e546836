package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.util.regex.Pattern;

/**
 * A place in one life of the log, written epoch.position: positions of different epochs say nothing about each other.
 *
 * @param epoch 1 to 32 lower-case letters and digits, renewed when the log is restored from a backup
 * @param position how many events the log holds up to and with this one; 0 is before the first
 */
public record LogPosition(String epoch, long position) {
    private static final Pattern EPOCH = Pattern.compile("[a-z0-9]{1,32}");
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,32}\\.(?:0|[1-9][0-9]{0,18})");
    private static final String LONGEST = String.valueOf(Long.MAX_VALUE);

    public LogPosition {
        if (position < 0 || !EPOCH.matcher(epoch).matches()) {
            throw malformed();
        }
    }

    /** Reads what toString wrote, and nothing else: no sign, no leading zero, no space. */
    public static LogPosition parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw malformed();
        }
        int dot = text.indexOf('.');
        String digits = text.substring(dot + 1);
        if (digits.length() == LONGEST.length() && digits.compareTo(LONGEST) > 0) {
            throw malformed();
        }
        return new LogPosition(text.substring(0, dot), Long.parseLong(digits));
    }

    @Override
    public String toString() {
        return epoch + "." + position;
    }

    private static Malformed malformed() {
        return new Malformed(Malformation.POSITION_MALFORMED);
    }
}
