package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;

import briefing.command.shared.Decision;
import briefing.core.directory.commands.EndMembership;
import briefing.core.directory.commands.GrantMembership;
import briefing.core.directory.commands.LinkSuccessor;
import briefing.core.directory.commands.OrganisationCommand;
import briefing.core.directory.commands.RecordRelationship;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.commands.RenameOrganisation;
import briefing.core.directory.commands.VoidOrganisation;
import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.OrganisationRenamed;
import briefing.core.directory.events.OrganisationVoided;
import briefing.core.directory.events.RelationshipRecorded;
import briefing.core.directory.events.SuccessorLinked;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Period;
import org.jspecify.annotations.Nullable;

/** The rules of an organisation. A pure value: no clock, no framework, no input or output. */
sealed interface Organisation {
    /** Nothing is on record under this id. */
    record Unregistered() implements Organisation {}

    /** It is in the directory. */
    record Registered(@Nullable ApproximateDate namedSince, Memberships memberships, Linked linked)
            implements Organisation {
        Registered with(Memberships next) {
            return new Registered(namedSince, next, linked);
        }

        Registered with(Linked next) {
            return new Registered(namedSince, memberships, next);
        }
    }

    /** It was entered by mistake. */
    record Voided() implements Organisation {}

    /** A state and a command: the row of the table. */
    record Row(Organisation state, OrganisationCommand command) {}

    /** The decision table: each row reads "in this state, for this command, this happens". */
    default Decision<OrganisationEvent> decide(OrganisationCommand command) {
        return switch (new Row(this, command)) {
            case Row(Unregistered _, RegisterOrganisation c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Unregistered _, RegisterOrganisation c) -> accept(OrganisationEvents.registered(c));
            case Row(Unregistered _, OrganisationCommand _) -> refuse(ORGANISATION_NOT_REGISTERED);

            case Row(Registered _, RegisterOrganisation _) -> refuse(ORGANISATION_ALREADY_REGISTERED);
            case Row(Registered _, RenameOrganisation c) when c.names().isEmpty() -> refuse(NAME_REQUIRED);
            case Row(Registered s, RenameOrganisation c)
            when new Period(s.namedSince, c.from()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, RenameOrganisation c) -> accept(OrganisationEvents.renamed(c));
            case Row(Registered _, LinkSuccessor c)
            when c.successor().equals(c.organisation()) -> refuse(RELATED_TO_SELF);
            case Row(Registered s, LinkSuccessor c)
            when s.linked.successors().contains(c.successor()) -> refuse(SUCCESSOR_ALREADY_LINKED);
            case Row(Registered _, LinkSuccessor c) -> accept(OrganisationEvents.linked(c));
            case Row(Registered s, GrantMembership c)
            when s.memberships.has(c.membership()) -> refuse(MEMBERSHIP_ALREADY_GRANTED);
            case Row(Registered _, GrantMembership c)
            when new Period(c.from(), c.to()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, GrantMembership c) -> accept(OrganisationEvents.granted(c));
            case Row(Registered s, EndMembership c)
            when !s.memberships.has(c.membership()) -> refuse(MEMBERSHIP_UNKNOWN);
            case Row(Registered s, EndMembership c)
            when s.memberships.isEnded(c.membership()) -> refuse(MEMBERSHIP_ALREADY_ENDED);
            case Row(Registered s, EndMembership c)
            when s.memberships.until(c.membership(), c.on()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, EndMembership c) -> accept(OrganisationEvents.ended(c));
            case Row(Registered s, RecordRelationship c)
            when s.linked.relationships().contains(c.relationship()) -> refuse(RELATIONSHIP_ALREADY_RECORDED);
            case Row(Registered _, RecordRelationship c)
            when c.of().equals(c.organisation()) -> refuse(RELATED_TO_SELF);
            case Row(Registered _, RecordRelationship c)
            when new Period(c.from(), c.to()).isSurelyBackwards() -> refuse(END_BEFORE_START);
            case Row(Registered _, RecordRelationship c) -> accept(OrganisationEvents.related(c));
            case Row(Registered _, VoidOrganisation c) -> accept(OrganisationEvents.voided(c));

            case Row(Voided _, OrganisationCommand _) -> refuse(ORGANISATION_VOIDED);
        };
    }

    /** What a stored event means for the rules. Total: it accepts every event in every state, and never refuses. */
    default Organisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered _ -> new Registered(null, Memberships.NONE, Linked.NONE);
            case OrganisationRenamed e ->
                this instanceof Registered s ? new Registered(e.from(), s.memberships, s.linked) : this;
            case SuccessorLinked e -> this instanceof Registered s ? s.with(s.linked.with(e.successor())) : this;
            case MembershipGranted e -> this instanceof Registered s ? s.with(s.memberships.with(e)) : this;
            case MembershipEnded e -> this instanceof Registered s ? s.with(s.memberships.ended(e)) : this;
            case RelationshipRecorded e ->
                this instanceof Registered s ? s.with(s.linked.with(e.relationship())) : this;
            case OrganisationVoided _ -> new Voided();
        };
    }
}
