package briefing.command.shared;

import briefing.command.shared.log.Settled;
import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** One command on its way through the rules to the door, and back. */
public final class Delivery {
    /** The entry of a command message's metadata that holds its delivery. */
    public static final String KEY = "delivery";

    private final Envelope envelope;
    private final List<Warning> doubts;
    private final Passage passage;
    private List<String> keys = List.of();
    private List<Warning> warnings = List.of();
    private Settled.@Nullable Stored stored;
    private List<UUID> eventIds = List.of();

    /** With the doubts about what the command stands on, which join the warnings of the rules. */
    Delivery(Envelope envelope, List<Warning> doubts, Passage passage) {
        this.envelope = envelope;
        this.doubts = List.copyOf(doubts);
        this.passage = passage;
    }

    /**
     * Applies what the rules accepted.
     *
     * @throws Declined when nothing is to be stored: refused, unchanged, not acknowledged, or only tried out
     */
    public void carryOut(Decision<?> decision) {
        Long axonVersion = AggregateLifecycle.getVersion();
        long version = axonVersion == null ? -1 : axonVersion;
        Long expected = envelope.options().expectedVersion();
        if (expected != null && expected != version) {
            throw Declined.refused(new Refused(CommonRefusal.VERSION_CONFLICT, null, null), version, List.of());
        }
        switch (decision) {
            case Decision.Denied<?>(Refused refused) -> throw Declined.refused(refused, version, List.of());
            case Decision.Accepted<?> accepted -> apply(accepted, version);
        }
    }

    private void apply(Decision.Accepted<?> accepted, long version) {
        warnings = accepted.events().isEmpty()
                ? accepted.warnings()
                : Stream.concat(accepted.warnings().stream(), doubts.stream()).toList();
        if (!acknowledged().containsAll(warnings.stream().map(Warning::name).toList())) {
            Refused refused = new Refused(CommonRefusal.NEEDS_ACKNOWLEDGEMENT, null, null);
            throw Declined.refused(refused, version, warnings);
        }
        if (envelope.options().validateOnly()) {
            throw Declined.triedOut(version, warnings);
        }
        if (accepted.events().isEmpty()) {
            throw Declined.unchanged(version, warnings);
        }
        keys = accepted.keys();
        accepted.events().forEach(AggregateLifecycle::apply);
    }

    private Set<String> acknowledged() {
        return envelope.options().acknowledgedWarnings();
    }

    /** The words behind a reference in the command. */
    public String words(TextRef ref) {
        return envelope.texts().stream()
                .filter(text -> text.id().equals(ref.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every text travels with its command."))
                .content();
    }

    Envelope envelope() {
        return envelope;
    }

    Passage passage() {
        return passage;
    }

    List<String> keys() {
        return keys;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void stored(Settled.Stored settled, List<UUID> ids) {
        stored = settled;
        eventIds = ids;
    }

    boolean isStored() {
        return stored != null;
    }

    Settled.Stored stored() {
        return Objects.requireNonNull(stored, "an accepted command passes the door");
    }

    List<UUID> eventIds() {
        return eventIds;
    }
}
