package briefing.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.facts.Effective;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of event says when what it tells holds in the world, or is known to say nothing of it. */
class EffectiveTest {
    /** They tell what is planned, known or put right, and not since when: a date that is planned is what they tell. */
    private static final Set<String> WITHOUT_A_CLOCK = Set.of(
            "PersonRegistered",
            "PersonsMerged",
            "PersonVoided",
            "OrganisationRegistered",
            "OrganisationVoided",
            "OfficeEstablished",
            "OfficeVoided",
            "SourceRated",
            "SourceVoided",
            "MinisterialMeetingScheduled",
            "SummitScheduled",
            "BilateralScheduled",
            "PressConferenceScheduled",
            "SessionAdded",
            "MeetingDateConfirmed",
            "MeetingRescheduled",
            "MeetingPostponed",
            "MeetingMoved",
            "MeetingOpened",
            "MeetingCancelled",
            "MeetingsRelated",
            "MeetingAssignedToSeries",
            "MeetingRecordCorrected",
            "MeetingVoided",
            "MeetingSeriesOpened",
            "MeetingSeriesVoided",
            "AgendaItemPlanned",
            "AgendaItemAmended",
            "AgendaItemWithdrawn",
            "AgendaOutcomeRecorded",
            "ParticipationAnnounced",
            "ParticipationConfirmed",
            "ParticipationDeclined",
            "AttendanceRecorded",
            "TranslationAdded",
            "StatementCorrected",
            "StatementVoided");

    @Test
    void every_event_has_a_clock_of_its_own_or_is_known_to_have_none() {
        assertThat(EventTypes.ALL)
                .filteredOn(type -> !Effective.class.isAssignableFrom(type.type()))
                .extracting(EventType::name)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_CLOCK);
    }

    @Test
    void an_event_with_a_clock_says_when_once_all_of_it_is_given() {
        assertThat(EventTypes.ALL)
                .<Object>map(type -> Samples.full(type.type()))
                .filteredOn(Effective.class::isInstance)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(((Effective) event).effective()).isNotNull());
    }
}
