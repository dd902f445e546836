package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.HoldsOn;
import briefing.core.directory.Standing;
import briefing.core.meetings.AgendaItemKind;
import briefing.core.meetings.AgendaResult;
import briefing.core.meetings.AttendanceMode;
import briefing.core.meetings.Capacity;
import briefing.core.meetings.DateStanding;
import briefing.core.meetings.Formality;
import briefing.core.meetings.MeetingKind;
import briefing.core.meetings.MeetingMode;
import briefing.core.meetings.MeetingStatus;
import briefing.core.meetings.OccurrenceCertainty;
import briefing.core.meetings.ParticipationRole;
import briefing.core.meetings.ParticipationStatus;
import briefing.core.meetings.Presence;
import briefing.core.meetings.RelationKind;
import briefing.core.meetings.Weight;
import briefing.core.shared.access.Role;
import briefing.core.shared.values.AttributionRule;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.TextKind;
import briefing.core.sources.SourceKind;
import briefing.core.sources.views.ChallengeKind;
import briefing.core.statements.Delivery;
import briefing.core.statements.RetractedBy;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** There is a word for everything, in each language. */
class WordsTest {
    private static final List<Map.Entry<String, ? extends List<? extends Enum<?>>>> WORDED = List.of(
            Map.entry("kind.", List.of(MeetingKind.values())),
            Map.entry("portfolio.", List.of(Portfolio.values())),
            Map.entry("status.", List.of(MeetingStatus.values())),
            Map.entry("standing.", List.of(DateStanding.values())),
            Map.entry("mode.", List.of(MeetingMode.values())),
            Map.entry("mode.", List.of(StatementMode.values())),
            Map.entry("certainty.", List.of(OccurrenceCertainty.values())),
            Map.entry("certainty.", List.of(HoldsOn.values())),
            Map.entry("formality.", List.of(Formality.values())),
            Map.entry("rule.", List.of(AttributionRule.values())),
            Map.entry("participation.", List.of(ParticipationStatus.values())),
            Map.entry("capacity.", List.of(Capacity.values())),
            Map.entry("role.", List.of(ParticipationRole.values())),
            Map.entry("weight.", List.of(Weight.values())),
            Map.entry("quality.", List.of(AppointmentQuality.values())),
            Map.entry("membership.", List.of(Standing.values())),
            Map.entry("relation.", List.of(RelationKind.values())),
            Map.entry("relation.from.", List.of(RelationKind.values())),
            Map.entry("statement.", List.of(StatementKind.values())),
            Map.entry("delivery.", List.of(Delivery.values())),
            Map.entry("text.", List.of(TextKind.values())),
            Map.entry("retracted.", List.of(RetractedBy.values())),
            Map.entry("stance.", List.of(Stance.values())),
            Map.entry("confidence.", List.of(Confidence.values())),
            Map.entry("challenge.", List.of(ChallengeKind.values())),
            Map.entry("presence.", List.of(Presence.values())),
            Map.entry("presence.", List.of(AttendanceMode.values())),
            Map.entry("item.", List.of(AgendaItemKind.values())),
            Map.entry("result.", List.of(AgendaResult.values())),
            Map.entry("source.", List.of(SourceKind.values())),
            Map.entry("as.", List.of(Role.values())));

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("front.words", Locale.ROOT);
    private static final ResourceBundle UKRAINIAN = ResourceBundle.getBundle("front.words", Locale.of("uk"));

    @Test
    void both_languages_have_the_same_words() {
        assertThat(UKRAINIAN.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(UKRAINIAN.getString(key))
                        .as(key)
                        .isNotBlank()
                        .matches(words ->
                                words.contains("{0}") == ENGLISH.getString(key).contains("{0}")));
    }

    @Test
    void every_value_that_a_page_can_show_has_a_word() {
        List<String> keys = new ArrayList<>();
        WORDED.forEach(worded -> worded.getValue().forEach(value -> keys.add(worded.getKey() + value.name())));

        assertThat(ENGLISH.keySet()).containsAll(keys);
    }
}
