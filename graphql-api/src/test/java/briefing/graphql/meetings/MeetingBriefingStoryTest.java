package briefing.graphql.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.directory.Directory;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Everything on record about one meeting in one answer, and the meetings of some days. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class MeetingBriefingStoryTest {
    private static final String BRIEFING = """
            query ($meeting: ID!, $at: LogPosition) {
              briefingFor(meeting: $meeting, at: $at) {
                meeting { title }
                participants {
                  participation { id representing { id } }
                  offices { office { id } certainty }
                  standing { standing member { id } basis { ownKnowledge } recordedBy { name } }
                }
                statementsAt { id }
                statementsAbout { id }
                sources { id }
              }
            }""";
    private static final String DIARY = """
            query ($from: Date!, $to: Date!) {
              diary(from: $from, to: $to) { days { date meetings { id } } undated { id } }
            }""";
    private static final String KNOWN = "basis: {ownKnowledge: true}";

    @LocalServerPort
    private int port;

    private Client staff;
    private Directory directory;
    private String alliance;
    private String council;

    @BeforeEach
    void register_an_alliance_and_its_council() {
        staff = Story.as(port, Role.STAFF);
        directory = new Directory(staff);
        alliance = directory.organisation("Alliance", "ALLIANCE");
        council = id(
                "registerOrganisation",
                "organisation",
                "kind: BODY, parent: \"%s\", names: [{language: \"en\", text: \"Council\"}], ".formatted(alliance)
                        + KNOWN);
    }

    @Test
    void participants_stand_towards_the_body_as_they_stand_towards_its_alliance() {
        String country = directory.organisation("Ukraine", "STATE");
        String ministry = directory.organisation("Ministry", "MINISTRY");
        String office = directory.office(ministry);
        String person = directory.person("Mykhailo", "Михайло");
        directory.appoint(office, person, "2026-01", "SUBSTANTIVE");
        accepted(
                "grantMembership",
                "organisation: \"%s\", member: \"%s\", standing: PARTNER, from: {edtf: \"1994\"}, "
                                .formatted(alliance, country)
                        + KNOWN);
        String meeting = meeting("2026-02-12");
        accepted(
                "announceParticipation",
                "meeting: \"%s\", party: {personInOffice: {person: \"%s\", office: \"%s\"}}, representing: \"%s\", capacity: INVITEE, "
                                .formatted(meeting, person, office, country)
                        + KNOWN);

        JsonNode participant = briefing(meeting).at("/participants/0");

        assertThat(participant.at("/participation/representing/id").asString()).isEqualTo(country);
        assertThat(participant.at("/offices/0/office/id").asString()).isEqualTo(office);
        assertThat(participant.at("/offices/0/certainty").asString()).isEqualTo("SURELY");
        assertThat(participant.at("/standing/standing").asString()).isEqualTo("PARTNER");
        assertThat(participant.at("/standing/member/id").asString()).isEqualTo(country);
        assertThat(participant.at("/standing/recordedBy/name").asString()).isEqualTo("MembershipGranted");
    }

    @Test
    void statements_at_it_and_about_it_are_told_apart_and_each_source_is_named_once() {
        String meeting = meeting("2026-02-12");
        String conference =
                id("schedulePressConference", "meeting", "title: \"Press\", when: {edtf: \"2026-02-11\"}, " + KNOWN);
        String source = id(
                "archiveSource",
                "source",
                ("publisher: \"%s\", kind: WIRE, title: \"Wire\", published: {on: {edtf: \"2026-02-11\"}},"
                                + " language: \"en\", text: \"Support comes first. %s\"")
                        .formatted(alliance, meeting));
        String about = statement(
                conference, meeting, "{quotes: [{source: \"%s\", exact: \"Support comes first.\"}]}".formatted(source));
        String at = statement(meeting, meeting, "{quotes: [{source: \"%s\", exact: \"Support\"}]}".formatted(source));

        JsonNode briefing = briefing(meeting);

        assertThat(ids(briefing.get("statementsAt"))).containsExactly(at);
        assertThat(ids(briefing.get("statementsAbout"))).containsExactly(about);
        assertThat(ids(briefing.get("sources"))).containsExactly(source);
    }

    @Test
    void a_meeting_that_was_not_on_record_then_has_no_briefing() {
        String before =
                staff.data("{ viewer { position } }").at("/viewer/position").asString();
        String meeting = meeting("2026-02-12");

        assertThat(staff.data(BRIEFING, Map.of("meeting", meeting, "at", before))
                        .get("briefingFor")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_diary_tells_days_that_are_known_from_days_that_are_not() {
        String dated = meeting("2031-05-05");
        String vague = meeting("2031-05");
        meeting("2031-06-02");

        JsonNode diary = staff.data(DIARY, Map.of("from", "2031-05-01", "to", "2031-05-31"))
                .get("diary");

        assertThat(diary.at("/days")).hasSize(1);
        assertThat(diary.at("/days/0/date").asString()).isEqualTo("2031-05-05");
        assertThat(ids(diary.at("/days/0/meetings"))).containsExactly(dated);
        assertThat(ids(diary.get("undated"))).containsExactly(vague);
        assertThat(staff.error(DIARY, Map.of("from", "2031-05-02", "to", "2031-05-01")))
                .isEqualTo("DATE_RANGE_REVERSED");
        assertThat(staff.error(DIARY, Map.of("from", "2031-01-01", "to", "2032-05-01")))
                .isEqualTo("LIMIT_EXCEEDED");
    }

    private JsonNode briefing(String meeting) {
        return staff.data(BRIEFING, Map.of("meeting", meeting)).get("briefingFor");
    }

    private String meeting(String edtf) {
        return id(
                "scheduleMinisterialMeeting",
                "meeting",
                "body: \"%s\", portfolio: DEFENCE, title: \"Ministers\", when: {edtf: \"%s\"}, "
                                .formatted(council, edtf)
                        + KNOWN);
    }

    private String statement(String at, String about, String basis) {
        return id(
                "recordStatement",
                "statement",
                ("speaker: {description: \"A spokesperson\"}, kind: REMARKS, mode: VERBATIM,"
                                + " text: {texts: [{language: \"en\", text: \"Support comes first.\", kind: ORIGINAL}]},"
                                + " occasion: {meeting: \"%s\", deliveredOn: {edtf: \"2026-02-11\"}},"
                                + " matter: {about: [\"%s\"]}, basis: %s")
                        .formatted(at, about, basis));
    }

    private String id(String mutation, String thing, String input) {
        return accepted(mutation, input, thing + " { id }")
                .at("/" + thing + "/id")
                .asString();
    }

    private void accepted(String mutation, String input) {
        accepted(mutation, input, "");
    }

    private JsonNode accepted(String mutation, String input, String shown) {
        JsonNode outcome = staff.data("mutation { %s(input: {%s}) { %s refusal { code field } receipt { token } } }"
                        .formatted(mutation, input, shown))
                .get(mutation);
        assertThat(outcome.get("refusal").isNull()).as("%s", outcome).isTrue();
        return outcome;
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.findValuesAsString("id");
    }
}
