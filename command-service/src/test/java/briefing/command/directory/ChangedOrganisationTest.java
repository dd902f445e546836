package briefing.command.directory;

import static briefing.command.shared.Decision.accept;
import static briefing.command.shared.Decision.refuse;
import static briefing.core.directory.DirectoryRefusal.*;
import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import briefing.command.shared.Decision;
import briefing.core.directory.OrganisationKind;
import briefing.core.directory.RelationshipKind;
import briefing.core.directory.Standing;
import briefing.core.directory.SuccessionType;
import briefing.core.directory.commands.EndMembership;
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
import briefing.core.shared.Words;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.RelationshipId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an organisation after it was registered: renamed, linked to others, voided. */
class ChangedOrganisationTest {
    private static final List<Name> CALLED = List.of(new Name(new LanguageTag("en"), "Northern Alliance"));
    private static final List<Name> NEW_NAMES = List.of(new Name(new LanguageTag("en"), "Northern Union"));
    private static final OrganisationEvent REGISTERED =
            new OrganisationRegistered(ALLIANCE, OrganisationKind.ALLIANCE, CALLED, "NA", null, null, BASIS);
    private static final OrganisationEvent MEMBER_SINCE_2024 =
            new MembershipGranted(ALLIANCE, MEMBERSHIP, MINISTRY, Standing.MEMBER, date("2024"), date("2030"), BASIS);
    private static final OrganisationEvent FOLLOWED =
            new SuccessorLinked(ALLIANCE, MINISTRY, SuccessionType.MERGER, date("2025"), BASIS);
    private static final OrganisationEvent VOIDED = new OrganisationVoided(ALLIANCE, REASON);
    private static final RelationshipId RELATIONSHIP =
            new RelationshipId(Words.id(RelationshipId.PREFIX, "relationship"));

    static Stream<Arguments> renaming() {
        return Stream.of(
                row(
                        "an organisation is renamed",
                        given(REGISTERED),
                        rename(NEW_NAMES, "2024"),
                        accept(renamed("2024"))),
                row("nobody knows since when", given(REGISTERED), rename(NEW_NAMES, null), accept(renamed(null))),
                row("it keeps a name", given(REGISTERED), rename(List.of(), "2024"), refuse(NAME_REQUIRED)),
                row(
                        "it is renamed again",
                        given(REGISTERED, renamed("2024")),
                        rename(NEW_NAMES, "2025"),
                        accept(renamed("2025"))),
                row(
                        "its next name is no older than its last",
                        given(REGISTERED, renamed("2024")),
                        rename(NEW_NAMES, "2023"),
                        refuse(END_BEFORE_START)),
                row("none is renamed", given(), rename(NEW_NAMES, "2024"), refuse(ORGANISATION_NOT_REGISTERED)));
    }

    static Stream<Arguments> endingMemberships() {
        return Stream.of(
                row("a membership ends", given(REGISTERED, MEMBER_SINCE_2024), end("2025"), accept(ended("2025"))),
                row("only one that was granted ends", given(REGISTERED), end("2025"), refuse(MEMBERSHIP_UNKNOWN)),
                row(
                        "it ends once",
                        given(REGISTERED, MEMBER_SINCE_2024, ended("2025")),
                        end("2026"),
                        refuse(MEMBERSHIP_ALREADY_ENDED)),
                row(
                        "it does not end before it begins",
                        given(REGISTERED, MEMBER_SINCE_2024),
                        end("2023"),
                        refuse(END_BEFORE_START)));
    }

    static Stream<Arguments> linking() {
        return Stream.of(
                row("an organisation is followed", given(REGISTERED), follow(MINISTRY), accept(FOLLOWED)),
                row("none follows itself", given(REGISTERED), follow(ALLIANCE), refuse(RELATED_TO_SELF)),
                row(
                        "it is followed by another once",
                        given(REGISTERED, FOLLOWED),
                        follow(MINISTRY),
                        refuse(SUCCESSOR_ALREADY_LINKED)),
                row(
                        "it is a partner",
                        given(REGISTERED),
                        relate(MINISTRY, "2024", "2025"),
                        accept(related("2024", "2025"))),
                row(
                        "it is its own partner never",
                        given(REGISTERED),
                        relate(ALLIANCE, null, null),
                        refuse(RELATED_TO_SELF)),
                row(
                        "a relationship is recorded once",
                        given(REGISTERED, related(null, null)),
                        relate(MINISTRY, null, null),
                        refuse(RELATIONSHIP_ALREADY_RECORDED)),
                row(
                        "a relationship does not end before it begins",
                        given(REGISTERED),
                        relate(MINISTRY, "2025", "2024"),
                        refuse(END_BEFORE_START)));
    }

    static Stream<Arguments> voiding() {
        VoidOrganisation voiding = new VoidOrganisation(ALLIANCE, REASON);
        RegisterOrganisation register =
                new RegisterOrganisation(ALLIANCE, OrganisationKind.ALLIANCE, CALLED, "NA", null, null, BASIS);
        return Stream.of(
                row("an organisation is voided", given(REGISTERED), voiding, accept(VOIDED)),
                row("none is not", given(), voiding, refuse(ORGANISATION_NOT_REGISTERED)),
                row("it is voided once", given(REGISTERED, VOIDED), voiding, refuse(ORGANISATION_VOIDED)),
                row("it is not changed then", given(VOIDED), rename(NEW_NAMES, null), refuse(ORGANISATION_VOIDED)),
                row("it is not registered then", given(VOIDED), register, refuse(ORGANISATION_VOIDED)));
    }

    @ParameterizedTest
    @MethodSource({"renaming", "endingMemberships", "linking", "voiding"})
    void each_row_of_the_table(
            List<OrganisationEvent> given, OrganisationCommand when, Decision<OrganisationEvent> then) {
        Organisation organisation = new Organisation.Unregistered();
        for (OrganisationEvent event : given) {
            organisation = organisation.evolve(event);
        }

        assertThat(organisation.decide(when)).isEqualTo(then);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_event_is_taken_in_every_state(OrganisationEvent change) {
        Organisation none = new Organisation.Unregistered();

        assertThat(none.evolve(change)).isEqualTo(none);
        assertThat(none.evolve(VOIDED).evolve(change)).isEqualTo(none.evolve(VOIDED));
    }

    static Stream<OrganisationEvent> changes() {
        return Stream.of(renamed("2024"), FOLLOWED, MEMBER_SINCE_2024, ended("2025"), related(null, null));
    }

    private static Arguments row(
            String name, List<OrganisationEvent> given, OrganisationCommand when, Decision<OrganisationEvent> then) {
        return argumentSet(name, given, when, then);
    }

    private static List<OrganisationEvent> given(OrganisationEvent... events) {
        return List.of(events);
    }

    private static OrganisationCommand rename(List<Name> names, @Nullable String from) {
        return new RenameOrganisation(ALLIANCE, names, "NU", maybe(from), BASIS);
    }

    private static OrganisationEvent renamed(@Nullable String from) {
        return new OrganisationRenamed(ALLIANCE, NEW_NAMES, "NU", maybe(from), BASIS);
    }

    private static OrganisationCommand end(String on) {
        return new EndMembership(ALLIANCE, MEMBERSHIP, date(on), BASIS);
    }

    private static OrganisationEvent ended(String on) {
        return new MembershipEnded(ALLIANCE, MEMBERSHIP, date(on), BASIS);
    }

    private static OrganisationCommand follow(OrganisationId successor) {
        return new LinkSuccessor(ALLIANCE, successor, SuccessionType.MERGER, date("2025"), BASIS);
    }

    private static OrganisationCommand relate(OrganisationId of, @Nullable String from, @Nullable String to) {
        return new RecordRelationship(
                ALLIANCE, RELATIONSHIP, RelationshipKind.KEY_PARTNER, of, maybe(from), maybe(to), BASIS);
    }

    private static OrganisationEvent related(@Nullable String from, @Nullable String to) {
        return new RelationshipRecorded(
                ALLIANCE, RELATIONSHIP, RelationshipKind.KEY_PARTNER, MINISTRY, maybe(from), maybe(to), BASIS);
    }
}
