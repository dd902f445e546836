package briefing.command.directory;

import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import java.util.HashMap;
import java.util.Map;

/** The memberships in one organisation. */
record Memberships(Map<MembershipId, Lasting> byId) {
    static final Memberships NONE = new Memberships(Map.of());

    Memberships {
        byId = Map.copyOf(byId);
    }

    /** How long a membership lasts, and whether its end was recorded, not only expected. */
    record Lasting(Period period, boolean ended) {}

    boolean has(MembershipId id) {
        return byId.containsKey(id);
    }

    boolean isEnded(MembershipId id) {
        Lasting one = byId.get(id);
        return one != null && one.ended;
    }

    /** How long it lasts when this is its last day. */
    Period until(MembershipId id, ApproximateDate day) {
        Lasting one = byId.get(id);
        return new Period(one == null ? null : one.period.from(), day);
    }

    Memberships with(MembershipGranted e) {
        return with(e.membership(), new Lasting(new Period(e.from(), e.to()), false));
    }

    Memberships ended(MembershipEnded e) {
        return with(e.membership(), new Lasting(until(e.membership(), e.on()), true));
    }

    private Memberships with(MembershipId id, Lasting lasting) {
        Map<MembershipId, Lasting> all = new HashMap<>(byId);
        all.put(id, lasting);
        return new Memberships(all);
    }
}
