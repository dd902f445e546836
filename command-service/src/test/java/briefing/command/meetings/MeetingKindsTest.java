package briefing.command.meetings;

import static briefing.command.meetings.MeetingTest.after;
import static briefing.core.meetings.Meetings.BRUSSELS;
import static briefing.core.meetings.Meetings.FEBRUARY;
import static briefing.core.meetings.Meetings.FEBRUARY_12;
import static briefing.core.meetings.Meetings.MINISTERIAL;
import static briefing.core.meetings.Meetings.TITLE;
import static briefing.core.meetings.Meetings.TOPICS;
import static briefing.core.meetings.Meetings.called;
import static briefing.core.meetings.Meetings.correct;
import static briefing.core.meetings.Meetings.corrected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.command.shared.Decision;
import briefing.core.directory.DirectoryStory;
import briefing.core.directory.Organisations;
import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingDetail;
import briefing.core.meetings.MeetingLevel;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.MeetingPlan;
import briefing.core.meetings.Meetings;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.meetings.RelationKind;
import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.meetings.commands.ScheduleBilateral;
import briefing.core.meetings.commands.SchedulePressConference;
import briefing.core.meetings.commands.ScheduleSummit;
import briefing.core.meetings.events.BilateralScheduled;
import briefing.core.meetings.events.MeetingEvent;
import briefing.core.meetings.events.PressConferenceScheduled;
import briefing.core.meetings.events.SessionAdded;
import briefing.core.meetings.events.SummitScheduled;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.values.AttributionRule;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Meetings of other kinds than a ministerial one are put on record in the same way, with what is theirs. */
class MeetingKindsTest {
    private static final MeetingPlan PLAN = new MeetingPlan(
            TITLE,
            FEBRUARY_12,
            true,
            OccurrenceCertainty.HIGHLY_LIKELY,
            Formality.INFORMAL,
            BRUSSELS,
            MeetingMode.IN_PERSON,
            TOPICS);
    private static final Party COUNCIL = Party.of(Organisations.COUNCIL);
    private static final Party MINISTRY = Party.of(DirectoryStory.MINISTRY);

    private static final ScheduleSummit SUMMIT = new ScheduleSummit(
            MINISTERIAL,
            Organisations.COUNCIL,
            TITLE,
            FEBRUARY_12,
            true,
            PLAN.certainty(),
            PLAN.formality(),
            BRUSSELS,
            PLAN.mode(),
            TOPICS,
            Basis.known());

    @Test
    void a_summit_is_recorded_with_all_that_was_announced() {
        assertThat(recorded(SUMMIT))
                .isEqualTo(new SummitScheduled(MINISTERIAL, Organisations.COUNCIL, PLAN, Basis.known()));
    }

    @Test
    void a_bilateral_has_two_parties_or_three() {
        assertThat(recorded(bilateral(List.of(COUNCIL, MINISTRY))))
                .isEqualTo(new BilateralScheduled(
                        MINISTERIAL,
                        List.of(COUNCIL, MINISTRY),
                        MeetingLevel.MINISTERIAL,
                        Portfolio.DEFENCE,
                        PLAN,
                        Basis.known()));
        assertThatThrownBy(() -> bilateral(List.of(COUNCIL))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> bilateral(List.of(COUNCIL, MINISTRY, COUNCIL, MINISTRY)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_press_conference_is_given_by_somebody_under_ground_rules() {
        var command = new SchedulePressConference(
                MINISTERIAL,
                List.of(COUNCIL),
                AttributionRule.ON_RECORD,
                TITLE,
                FEBRUARY_12,
                true,
                PLAN.certainty(),
                PLAN.formality(),
                BRUSSELS,
                PLAN.mode(),
                TOPICS,
                Basis.known());

        assertThat(recorded(command))
                .isEqualTo(new PressConferenceScheduled(
                        MINISTERIAL, List.of(COUNCIL), AttributionRule.ON_RECORD, PLAN, Basis.known()));
    }

    @Test
    void a_session_is_a_part_of_its_meeting_from_the_start() {
        MeetingId whole = called("Whole");
        SessionAdded added = new SessionAdded(MINISTERIAL, whole, PLAN, Basis.known());

        assertThat(after(List.of(added)).decide(Meetings.relate(RelationKind.PART_OF, whole), MeetingFacts.NONE))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void each_thing_that_was_recorded_can_be_put_right() {
        Meeting summit = after(List.of(recorded(SUMMIT)));

        assertCorrected(summit, MeetingDetail.body(Organisations.COUNCIL), MeetingDetail.body(DirectoryStory.MINISTRY));
        assertCorrected(summit, null, MeetingDetail.portfolio(Portfolio.DEFENCE));
        assertCorrected(summit, MeetingDetail.topics(TOPICS), MeetingDetail.topics(List.of(new Topic("SUPPORT"))));
        assertCorrected(summit, MeetingDetail.when(FEBRUARY_12), MeetingDetail.when(FEBRUARY));
        assertCorrected(summit, MeetingDetail.venue(BRUSSELS), MeetingDetail.venue(Meetings.RAMSTEIN));
    }

    private static void assertCorrected(Meeting meeting, @Nullable MeetingDetail before, MeetingDetail right) {
        MeetingEvent event = corrected(before, right);

        assertThat(meeting.decide(correct(right), MeetingFacts.NONE)).isEqualTo(Decision.accept(event));
        assertThat(meeting.evolve(event).decide(correct(right), MeetingFacts.NONE))
                .isEqualTo(Decision.unchanged());
    }

    private static ScheduleBilateral bilateral(List<Party> parties) {
        return new ScheduleBilateral(
                MINISTERIAL,
                parties,
                MeetingLevel.MINISTERIAL,
                Portfolio.DEFENCE,
                TITLE,
                FEBRUARY_12,
                true,
                PLAN.certainty(),
                PLAN.formality(),
                BRUSSELS,
                PLAN.mode(),
                TOPICS,
                Basis.known());
    }

    private static MeetingEvent recorded(MeetingCommand command) {
        Decision<MeetingEvent> decision = after(List.of()).decide(command, MeetingFacts.NONE);
        return ((Decision.Accepted<MeetingEvent>) decision).events().getFirst();
    }
}
