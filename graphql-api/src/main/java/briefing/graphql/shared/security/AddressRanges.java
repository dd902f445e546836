package briefing.graphql.shared.security;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMask;

/** Addresses and ranges of them, as a setting lists them. */
public final class AddressRanges {
    private final List<NetMask> ranges;

    private AddressRanges(List<NetMask> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads a list like {@code 10.0.0.0/8, ::1}; none when blank.
     *
     * @throws IllegalArgumentException when a part is neither; a name is none, as somebody else says what it means
     */
    public static AddressRanges of(String list) {
        return new AddressRanges(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    private static NetMask range(String part) {
        InetAddress address = InetAddress.ofLiteral(part.replaceFirst("/\\d{1,3}$", ""));
        return new NetMask(part.contains("/") ? part : part + "/" + Byte.SIZE * address.getAddress().length);
    }

    /** Whether an address is among these. */
    public boolean contains(String address) {
        InetAddress asked = InetAddress.ofLiteral(address);
        return ranges.stream().anyMatch(range -> range.matches(asked));
    }

    /** The list, each part with its mask: what the server tells ranges from patterns by. */
    @Override
    public String toString() {
        return ranges.stream().map(NetMask::toString).collect(Collectors.joining(","));
    }
}
