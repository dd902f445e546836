package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.GrantMembership;
import briefing.core.directory.commands.OrganisationCommand;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.values.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of an organisation. A pure value: no clock, no framework, no input or output. */
sealed interface Organisation {
    /** Nothing is on record under this id. */
    record Unregistered() implements Organisation {}

    /** It is in the directory. */
    record Registered(Set<MembershipId> memberships) implements Organisation {
        Registered with(MembershipId membership) {
            return new Registered(
                    Stream.concat(memberships.stream(), Stream.of(membership)).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** A state and a command: the row of the table. */
    record Row(Organisation state, OrganisationCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<OrganisationEvent> decide(OrganisationCommand command) {
        return switch (new Row(this, command)) {
            case Row(Unregistered _, RegisterOrganisation c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unregistered _, RegisterOrganisation c) -> accept(registered(c));
            case Row(Unregistered _, OrganisationCommand _) -> refuse(ORGANISATION_NOT_REGISTERED);

            case Row(Registered _, RegisterOrganisation _) -> refuse(ORGANISATION_ALREADY_REGISTERED);
            case Row(Registered s, GrantMembership c)
            when s.memberships.contains(c.membership()) -> refuse(MEMBERSHIP_ALREADY_GRANTED);
            case Row(Registered _, GrantMembership c)
            when new Period(c.from(), c.to()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, GrantMembership c) -> accept(granted(c));
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Organisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered _ -> new Registered(Set.of());
            case MembershipGranted e -> this instanceof Registered s ? s.with(e.membership()) : this;
        };
    }

    private static OrganisationEvent registered(RegisterOrganisation c) {
        return new OrganisationRegistered(
                c.organisation(), c.kind(), c.names(), c.abbreviation(), c.parent(), c.country(), c.basis());
    }

    private static OrganisationEvent granted(GrantMembership c) {
        return new MembershipGranted(
                c.organisation(), c.membership(), c.member(), c.standing(), c.from(), c.to(), c.basis());
    }
}
