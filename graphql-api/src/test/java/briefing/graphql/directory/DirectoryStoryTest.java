package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Role;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A ministry, its minister and her successor, from their entry into the directory to a seat at a meeting. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class DirectoryStoryTest {
    private static final String REGISTER_ORGANISATION = """
            mutation ($name: Line!, $kind: OrganisationKind!) {
              registerOrganisation(input: {kind: $kind, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String REGISTER_PERSON = """
            mutation ($english: Words!, $ukrainian: Words!) {
              registerPerson(input: {
                names: [{language: "en", text: $english}, {language: "uk", text: $ukrainian}], basis: {ownKnowledge: true}}) {
                person { id names { language text } recordedBy { name } }
                refusal { code }
              }
            }""";
    private static final String ESTABLISH = """
            mutation ($organisation: ID!) {
              establishOffice(input: {organisation: $organisation, portfolio: DEFENCE,
                titles: [{language: "en", text: "Minister of Defence"}, {language: "uk", text: "Міністр оборони"}],
                basis: {ownKnowledge: true}}) {
                office { id seats organisation { id } }
                refusal { code }
              }
            }""";
    private static final String APPOINT = """
            mutation ($office: ID!, $person: ID!, $from: Line!, $quality: AppointmentQuality!) {
              appointToOffice(input: {office: $office, person: $person, from: {edtf: $from}, quality: $quality,
                basis: {ownKnowledge: true}}) {
                office { appointments { id to { edtf } certainty } }
                refusal { code existing }
              }
            }""";
    private static final String END = """
            mutation ($office: ID!, $appointment: ID!, $on: Line!) {
              endAppointment(input: {office: $office, appointment: $appointment, on: {edtf: $on},
                reason: "Left for a seat in parliament.", basis: {ownKnowledge: true}}) {
                office { appointments { to { edtf } end { on { edtf } reason recordedBy { name } } } }
                refusal { code }
              }
            }""";
    private static final String HOLDERS = """
            query ($office: ID!, $organisation: ID!, $on: Date!) {
              office(id: $office) { holders(on: $on) { person { id } certainty } }
              officeHolders(organisation: $organisation, on: $on) { person { id } certainty }
            }""";

    @LocalServerPort
    private int port;

    private Client staff;
    private String ministry;
    private String minister;
    private String office;

    @BeforeEach
    void register_a_ministry_its_office_and_its_minister() {
        staff = Story.as(port, Role.STAFF);
        ministry = organisation("Ministry of Defence", "MINISTRY");
        minister = person("Halyna Verbytska", "Галина Вербицька");
        office = staff.data(ESTABLISH, Map.of("organisation", ministry))
                .at("/establishOffice/office/id")
                .asString();
    }

    @Test
    void a_person_is_found_by_a_part_of_any_name_in_any_case() {
        String find = "query ($name: Line!) { persons(filter: {name: $name}, first: 100) { edges { node { id } } } }";

        JsonNode cyrillic = staff.data(find, Map.of("name", "ВЕРБИЦ"));
        JsonNode latin = staff.data(find, Map.of("name", "halyna v"));
        JsonNode nobody = staff.data(find, Map.of("name", "Галина Верба"));

        assertThat(cyrillic.findValuesAsString("id")).contains(minister);
        assertThat(latin.findValuesAsString("id")).contains(minister);
        assertThat(nobody.findValuesAsString("id")).isEmpty();
    }

    @Test
    void an_office_is_held_from_the_day_of_the_appointment_to_that_of_its_end() {
        String appointment = appoint(minister, "2025-03-01");

        JsonNode ended = staff.data(END, Map.of("office", office, "appointment", appointment, "on", "2026-06-30"));

        assertThat(ended.at("/endAppointment/office/appointments/0/to/edtf").asString())
                .isEqualTo("2026-06-30");
        assertThat(ended.at("/endAppointment/office/appointments/0/end/reason").asString())
                .isEqualTo("Left for a seat in parliament.");
        assertThat(holders("2025-02-28")).isEmpty();
        assertThat(holders("2025-03-01")).containsExactly(minister);
        assertThat(holders("2026-06-30")).containsExactly(minister);
        assertThat(holders("2026-07-01")).isEmpty();
    }

    @Test
    void a_person_shows_the_offices_held_on_a_day_or_ever() {
        appoint(minister, "2025-03");
        String offices = """
                query ($person: ID!, $before: Date!, $within: Date!, $after: Date!) {
                  person(id: $person) {
                    ever: offices { office { titles { text } } certainty }
                    before: offices(on: $before) { id }
                    within: offices(on: $within) { certainty }
                    after: offices(on: $after) { certainty }
                  }
                }""";

        JsonNode person = staff.data(
                        offices,
                        Map.of("person", minister, "before", "2025-02-28", "within", "2025-03-15", "after", "2025-03-31"))
                .get("person");

        assertThat(person.at("/ever/0/office/titles/0/text").asString()).isEqualTo("Minister of Defence");
        assertThat(person.at("/ever/0/certainty").isNull()).isTrue();
        assertThat(person.get("before")).isEmpty();
        assertThat(person.at("/within/0/certainty").asString()).isEqualTo("POSSIBLY");
        assertThat(person.at("/after/0/certainty").asString()).isEqualTo("SURELY");
    }

    @Test
    void the_only_seat_is_not_given_to_two_but_may_be_filled_by_an_acting_person() {
        String successor = person("Ostap Lysenko", "Остап Лисенко");
        appoint(minister, "2025-03-01");
        Map<String, Object> next = new HashMap<>(
                Map.of("office", office, "person", successor, "from", "2026-01-10", "quality", "SUBSTANTIVE"));

        JsonNode refused = staff.data(APPOINT, next).at("/appointToOffice/refusal");
        next.put("quality", "ACTING");
        JsonNode acting = staff.data(APPOINT, next).get("appointToOffice");

        assertThat(refused.get("code").asString()).isEqualTo("SINGLE_SEAT_OVERLAP");
        assertThat(refused.get("existing").asString()).isEqualTo(minister);
        assertThat(acting.get("refusal").isNull()).isTrue();
        assertThat(holders("2026-01-10")).containsExactly(minister, successor);
    }

    @Test
    void who_surely_did_not_hold_the_office_on_the_day_of_a_meeting_takes_part_only_when_acknowledged() {
        appoint(minister, "2025-03-01");
        String early = meeting("2025-02-27");
        String later = meeting("2025-03-06");

        JsonNode warned = announce(early, List.of());
        JsonNode acknowledged = announce(early, List.of("NOT_IN_OFFICE"));
        JsonNode inOffice = announce(later, List.of());

        assertThat(warned.at("/refusal/code").asString()).isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(warned.at("/warnings/0/code").asString()).isEqualTo("NOT_IN_OFFICE");
        assertThat(acknowledged.get("refusal").isNull()).isTrue();
        assertThat(acknowledged.at("/meeting/participations/0/party/personInOffice/person/id").asString())
                .isEqualTo(minister);
        assertThat(inOffice.get("warnings")).isEmpty();
        assertThat(inOffice.at("/meeting/participations/0/party/personInOffice/office/id").asString())
                .isEqualTo(office);
    }

    @Test
    void a_membership_shows_on_the_organisation_with_its_standing_and_dates() {
        String alliance = organisation("Northern Alliance", "ALLIANCE");
        String grant = """
                mutation ($organisation: ID!, $member: ID!) {
                  grantMembership(input: {organisation: $organisation, member: $member, standing: PARTNER,
                    from: {edtf: "2024"}, basis: {ownKnowledge: true}}) {
                    organisation { memberships { member { id } standing from { edtf } to { edtf } recordedBy { name } } }
                    refusal { code }
                  }
                }""";

        JsonNode membership = staff.data(grant, Map.of("organisation", alliance, "member", ministry))
                .at("/grantMembership/organisation/memberships/0");

        assertThat(membership.at("/member/id").asString()).isEqualTo(ministry);
        assertThat(membership.at("/from/edtf").asString()).isEqualTo("2024");
        assertThat(membership.at("/recordedBy/name").asString()).isEqualTo("MembershipGranted");
    }

    private String organisation(String name, String kind) {
        return staff.data(REGISTER_ORGANISATION, Map.of("name", name, "kind", kind))
                .at("/registerOrganisation/organisation/id")
                .asString();
    }

    private String person(String english, String ukrainian) {
        return staff.data(REGISTER_PERSON, Map.of("english", english, "ukrainian", ukrainian))
                .at("/registerPerson/person/id")
                .asString();
    }

    private String appoint(String person, String from) {
        return staff.data(APPOINT, Map.of("office", office, "person", person, "from", from, "quality", "SUBSTANTIVE"))
                .at("/appointToOffice/office/appointments/0/id")
                .asString();
    }

    private List<String> holders(String on) {
        JsonNode data = staff.data(HOLDERS, Map.of("office", office, "organisation", ministry, "on", on));
        List<String> ofOffice = data.at("/office/holders").findValuesAsString("id");
        assertThat(data.get("officeHolders").findValuesAsString("id")).isEqualTo(ofOffice);
        return ofOffice;
    }

    private String meeting(String on) {
        String schedule = """
                mutation ($body: ID!, $on: Line!) {
                  scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Defence ministers",
                    when: {edtf: $on}, basis: {ownKnowledge: true}}) { meeting { id } }
                }""";
        return staff.data(schedule, Map.of("body", ministry, "on", on))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
    }

    private JsonNode announce(String meeting, List<String> acknowledged) {
        String announce = """
                mutation ($meeting: ID!, $person: ID!, $office: ID!, $acknowledged: [String!]) {
                  announceParticipation(
                    input: {meeting: $meeting, party: {personInOffice: {person: $person, office: $office}},
                            capacity: MEMBER, basis: {ownKnowledge: true}}
                    options: {acknowledgedWarnings: $acknowledged}) {
                    meeting { participations { party { personInOffice { person { id } office { id } } } } }
                    refusal { code }
                    warnings { code }
                  }
                }""";
        return staff.data(
                        announce,
                        Map.of(
                                "meeting", meeting,
                                "person", minister,
                                "office", office,
                                "acknowledged", acknowledged))
                .get("announceParticipation");
    }
}
