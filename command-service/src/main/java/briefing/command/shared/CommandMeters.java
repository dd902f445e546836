package briefing.command.shared;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.Receipt;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts commands by name and by what became of them; both are words of a fixed list, and so is the code. */
final class CommandMeters {
    private static final String NO_CODE = "none";

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(String command, Outcome outcome) {
        Refused refusal = outcome.refusal();
        Receipt receipt = outcome.receipt();
        if (refusal != null) {
            count(command, "refused", refusal.code().name());
        } else if (receipt == null) {
            count(command, "tried_out", NO_CODE);
        } else {
            count(command, receipt.eventIds().isEmpty() ? "unchanged" : "accepted", NO_CODE);
        }
    }

    void count(String command, Failed failed) {
        count(command, "failed", failed.failure().name());
    }

    private void count(String command, String outcome, String code) {
        Counter.builder("briefing.commands")
                .description("Commands by what became of them")
                .tag("command", command)
                .tag("outcome", outcome)
                .tag("code", code)
                .register(registry)
                .increment();
    }
}
