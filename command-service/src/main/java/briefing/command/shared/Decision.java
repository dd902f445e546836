package briefing.command.shared;

import briefing.core.shared.codes.Refusal;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Event;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say to a command.
 *
 * @param <E> the events of the aggregate that decides
 */
public sealed interface Decision<E extends Event> {
    /**
     * Let it happen.
     *
     * @param events what to record; none when it is so already
     * @param warnings what its caller must have acknowledged
     * @param keys words that nobody else may reserve
     */
    record Accepted<E extends Event>(List<E> events, List<Warning> warnings, List<String> keys) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            warnings = List.copyOf(warnings);
            keys = List.copyOf(keys);
        }

        /** Asks for an acknowledgement when it is improbable. */
        public Accepted<E> warning(Warning warning, boolean improbable) {
            return improbable
                    ? new Accepted<>(
                            events,
                            Stream.concat(warnings.stream(), Stream.of(warning)).toList(),
                            keys)
                    : this;
        }

        /** Takes a key that decides when two such commands race. */
        public Accepted<E> reserving(String key) {
            return new Accepted<>(
                    events,
                    warnings,
                    Stream.concat(keys.stream(), Stream.of(key)).toList());
        }
    }

    /** Do not let it happen. */
    record Denied<E extends Event>(Refused refused) implements Decision<E> {}

    /** Records one event. */
    static <E extends Event> Accepted<E> accept(E event) {
        return new Accepted<>(List.of(event), List.of(), List.of());
    }

    /** Agrees, and records nothing: it is so already. */
    static <E extends Event> Accepted<E> unchanged() {
        return new Accepted<>(List.of(), List.of(), List.of());
    }

    /** Refuses. */
    static <E extends Event> Denied<E> refuse(Refusal code) {
        return new Denied<>(new Refused(code, null, null));
    }

    /** Refuses, because of something that exists. */
    static <E extends Event> Denied<E> refuse(Refusal code, @Nullable AggregateId existing) {
        return new Denied<>(new Refused(code, null, existing));
    }
}
