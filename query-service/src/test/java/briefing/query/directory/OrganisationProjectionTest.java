package briefing.query.directory;

import static briefing.core.directory.DirectoryStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.OrganisationKind;
import briefing.core.directory.RelationshipKind;
import briefing.core.directory.Standing;
import briefing.core.directory.SuccessionType;
import briefing.core.directory.events.MembershipEnded;
import briefing.core.directory.events.MembershipGranted;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.directory.events.OrganisationRenamed;
import briefing.core.directory.events.OrganisationVoided;
import briefing.core.directory.events.RelationshipRecorded;
import briefing.core.directory.events.SuccessorLinked;
import briefing.core.directory.views.Membership;
import briefing.core.directory.views.MembershipEnd;
import briefing.core.directory.views.Naming;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.Relationship;
import briefing.core.directory.views.Succession;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.RelationshipId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationProjectionTest {
    private static final List<Name> NEW_NAMES = List.of(new Name(new LanguageTag("en"), "Northern Union"));
    private static final OrganisationEvent REGISTERED =
            new OrganisationRegistered(ALLIANCE, OrganisationKind.ALLIANCE, TITLES, "NA", null, null, BASIS);
    private static final OrganisationEvent GRANTED =
            new MembershipGranted(ALLIANCE, MEMBERSHIP, MINISTRY, Standing.OBSERVER, date("2024"), null, BASIS);

    @Test
    void an_organisation_shows_who_belongs_to_it_and_which_event_says_so() {
        OrganisationView view = organisation(REGISTERED, GRANTED);

        assertThat(view.version()).isEqualTo(1);
        assertThat(view.recordedBy()).isEqualTo(Given.by(0));
        assertThat(view.memberships())
                .containsExactly(new Membership(
                        MEMBERSHIP,
                        ALLIANCE,
                        MINISTRY,
                        Standing.OBSERVER,
                        date("2024"),
                        null,
                        null,
                        BASIS,
                        Given.by(1)));
    }

    @Test
    void a_membership_shows_that_it_ended() {
        Membership membership = organisation(
                        REGISTERED, GRANTED, new MembershipEnded(ALLIANCE, MEMBERSHIP, date("2026"), BASIS))
                .memberships()
                .getFirst();

        assertThat(membership.to()).isEqualTo(date("2026"));
        assertThat(membership.end()).isEqualTo(new MembershipEnd(date("2026"), BASIS, Given.by(2)));
    }

    @Test
    void an_organisation_shows_its_name_now_and_its_former_ones_each_until_the_next() {
        OrganisationView view = organisation(
                REGISTERED,
                new OrganisationRenamed(ALLIANCE, NEW_NAMES, null, date("2020"), BASIS),
                new OrganisationRenamed(ALLIANCE, TITLES, "NA", date("2024"), BASIS));

        assertThat(view.names()).isEqualTo(TITLES);
        assertThat(view.abbreviation()).isEqualTo("NA");
        assertThat(view.namedSince()).isEqualTo(date("2024"));
        assertThat(view.formerNames())
                .containsExactly(
                        new Naming(TITLES, "NA", null, date("2020"), BASIS, Given.by(0)),
                        new Naming(NEW_NAMES, null, date("2020"), date("2024"), BASIS, Given.by(1)));
    }

    @Test
    void an_organisation_shows_what_follows_it_and_what_it_is_to_others() {
        RelationshipId relationship = new RelationshipId(Words.id(RelationshipId.PREFIX, "key"));

        OrganisationView view = organisation(
                REGISTERED,
                new SuccessorLinked(ALLIANCE, MINISTRY, SuccessionType.TRANSFER, date("2025"), BASIS),
                new RelationshipRecorded(
                        ALLIANCE, relationship, RelationshipKind.KEY_PARTNER, MINISTRY, null, null, BASIS));

        assertThat(view.successors())
                .containsExactly(
                        new Succession(ALLIANCE, MINISTRY, SuccessionType.TRANSFER, date("2025"), BASIS, Given.by(1)));
        assertThat(view.links().relationships())
                .containsExactly(new Relationship(
                        relationship,
                        ALLIANCE,
                        RelationshipKind.KEY_PARTNER,
                        MINISTRY,
                        null,
                        null,
                        BASIS,
                        Given.by(2)));
        assertThat(view.links().targets()).containsExactly(MINISTRY);
    }

    @Test
    void an_organisation_that_was_voided_is_left_out_of_lists() {
        OrganisationView view = organisation(REGISTERED, new OrganisationVoided(ALLIANCE, REASON));

        assertThat(view.listed()).isFalse();
        assertThat(view.voiding()).isEqualTo(new Voiding(REASON, Given.by(1)));
    }

    private static OrganisationView organisation(OrganisationEvent... events) {
        return Given.view(OrganisationProjection::apply, events);
    }
}
