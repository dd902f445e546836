package briefing.graphql.operation;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How Java was started, which no jar can say for itself. */
public final class Jvm {
    private static final String OPTION = "ExitOnOutOfMemoryError";

    private Jvm() {}

    /** What whoever started it should know; empty when all is well. */
    public static Optional<String> warning() {
        @Nullable HotSpotDiagnosticMXBean hotspot = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return hotspot == null
                        || Boolean.parseBoolean(hotspot.getVMOption(OPTION).getValue())
                ? Optional.empty()
                : Optional.of(
                        "Start Java with -XX:+" + OPTION + ", as ./briefing does: out of memory, it would otherwise"
                                + " go on without some of its threads, and answer nobody.");
    }
}
