package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.util.regex.Pattern;

/** A subject tag in capitals, such as {@code DEFENCE_SPENDING}; at most 60 characters. */
public record Topic(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    public Topic {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new Malformed(Malformation.TOPIC_MALFORMED);
        }
    }
}
