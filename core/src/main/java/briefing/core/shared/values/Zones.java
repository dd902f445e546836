package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.time.ZoneId;
import java.util.Set;

/** Takes the names of time zones that follow the law of a place, and UTC: an offset knows no summer time. */
public final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /**
     * The zone of a name such as Europe/Brussels; else Malformed. Refused are offsets (+02:00), abbreviations (EST,
     * CET), and Etc/GMT-2, which means two hours ahead.
     */
    public static ZoneId require(String name) {
        boolean ofPlace = name.indexOf('/') > 0 && !name.startsWith("Etc/") && !name.startsWith("SystemV/");
        if (!KNOWN.contains(name) || !(ofPlace || name.equals("UTC"))) {
            throw new Malformed(Malformation.TIME_ZONE_UNKNOWN);
        }
        return ZoneId.of(name);
    }
}
