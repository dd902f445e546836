package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that a reader may follow, kept as it was written: http or https, with a host, and nothing that hides where
 * it leads. The host may be of any script (IDNA, as {@link IDN} takes it); all else is as {@link URI} takes it, so that
 * blanks, quotation marks, angle brackets, braces and strokes must be percent-encoded.
 *
 * @param value at most 2,048 characters, without a user's name or a password
 */
public record WebAddress(String value) {
    private static final int CHARACTERS_MAX = 2_048;
    private static final int HOST_CHARACTERS_MAX = 253;
    private static final int PORT_MAX = 65_535;
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?<host>\\[[0-9a-f:.]+]|[^/?#:@\\[\\]]+)(?::(?<port>[0-9]{1,5}))?(?<rest>[/?#].*)?",
            Pattern.CASE_INSENSITIVE);

    public WebAddress {
        if (value.length() > CHARACTERS_MAX || !value.codePoints().allMatch(WebAddress::mayStand) || !isRead(value)) {
            throw new Malformed(Malformation.WEB_ADDRESS_MALFORMED);
        }
    }

    /** What was recorded as an address before it was asked that it is one: empty when it is none. */
    public static Optional<WebAddress> of(String recorded) {
        try {
            return Optional.of(new WebAddress(recorded));
        } catch (Malformed isNone) {
            return Optional.empty();
        }
    }

    private static boolean mayStand(int character) {
        return character != '\\' && (Characters.shows(character) || Characters.isMark(character));
    }

    private static boolean isRead(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String port = parts.group("port");
        String rest = parts.group("rest");
        try {
            URI read = new URI("http://" + ascii(parts.group("host")) + (rest == null ? "" : rest));
            return read.getHost() != null
                    && read.getHost().length() <= HOST_CHARACTERS_MAX
                    && (port == null || Integer.parseInt(port) <= PORT_MAX);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String ascii(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
    }
}
