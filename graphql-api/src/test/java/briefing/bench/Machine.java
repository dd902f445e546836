package briefing.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/** What a run took place on, in a line. */
final class Machine {
    private Machine() {}

    static String of(Server server) throws SQLException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return "%d processors, %d GB, %s %s, JDK %s, PostgreSQL %s"
                .formatted(
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getArch(),
                        Runtime.version().feature(),
                        server.version());
    }

    /** How many programs were at work besides, on average over the last minute. */
    static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
