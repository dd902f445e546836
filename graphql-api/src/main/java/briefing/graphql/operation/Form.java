package briefing.graphql.operation;

import briefing.graphql.shared.security.AddressRanges;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** What a setting's value must look like. */
enum Form {
    TEXT("any text"),
    DATABASE("jdbc:postgresql://host:port/database, and nothing else"),
    TRUTH("true or false"),
    PORT("a number from 1 to 65535"),
    HOST("an address of this machine"),
    PAGE("an address that begins with https:// or http://"),
    SITES("a list of sites like https://example.org, parted by commas"),
    ALGORITHMS("a list of signatures like RS256, parted by commas"),
    RANGES("a list of addresses or ranges like 10.0.0.0/8, parted by commas");

    private static final int PORT_MAX = 65535;

    private final String sentence;

    Form(String sentence) {
        this.sentence = sentence;
    }

    boolean fits(String text) {
        return switch (this) {
            case TEXT -> true;
            case DATABASE -> text.startsWith("jdbc:postgresql:");
            case TRUTH -> text.equals("true") || text.equals("false");
            case PORT -> text.matches("\\d{1,5}") && Integer.parseInt(text) <= PORT_MAX;
            case HOST -> isHost(text);
            case PAGE -> isSite(text, true);
            case SITES -> each(text, part -> part.equals("*") || isSite(part, false));
            case ALGORITHMS -> each(text, part -> SignatureAlgorithm.from(part) != null);
            case RANGES -> isRanges(text);
        };
    }

    /** What to say of a value that does not fit; an address of a database may hold a password. */
    String told(Setting setting, String text) {
        return setting + " is " + sentence + (this == DATABASE ? "." : ", not " + text + ".");
    }

    private static boolean each(String list, Predicate<String> fits) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).allMatch(fits);
    }

    private static boolean isHost(String text) {
        try {
            return InetAddress.getByName(text) != null;
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static boolean isSite(String text, boolean withPath) {
        try {
            URI address = URI.create(text);
            boolean bare = address.getRawPath().isEmpty() && address.getRawQuery() == null;
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && (withPath || bare);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isRanges(String text) {
        try {
            return !AddressRanges.of(text).toString().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
