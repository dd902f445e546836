package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
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

/** A ministry, its minister and her successor, from their entry into the directory on. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class DirectoryStoryTest {
    @LocalServerPort
    private int port;

    private Client staff;
    private Directory directory;
    private String ministry;
    private String minister;
    private String office;

    @BeforeEach
    void register_a_ministry_its_office_and_its_minister() {
        staff = Story.as(port, Role.STAFF);
        directory = new Directory(staff);
        ministry = directory.organisation("Ministry of Defence", "MINISTRY");
        minister = directory.person("Halyna Verbytska", "Галина Вербицька");
        office = directory.office(ministry);
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
        String appointment = directory
                .appoint(office, minister, "2025-03-01", "SUBSTANTIVE")
                .at("/office/appointments/0/id")
                .asString();

        JsonNode ended = directory.end(office, appointment, "2026-06-30").at("/office/appointments/0");

        assertThat(ended.at("/to/edtf").asString()).isEqualTo("2026-06-30");
        assertThat(ended.at("/end/reason").asString()).isEqualTo("Left for a seat in parliament.");
        assertThat(ended.at("/end/recordedBy/name").asString()).isEqualTo("AppointmentEnded");
        assertThat(directory.holders(office, ministry, "2025-02-28")).isEmpty();
        assertThat(directory.holders(office, ministry, "2025-03-01")).containsExactly(minister);
        assertThat(directory.holders(office, ministry, "2026-06-30")).containsExactly(minister);
        assertThat(directory.holders(office, ministry, "2026-07-01")).isEmpty();
    }

    @Test
    void a_person_shows_the_offices_held_on_a_day_or_ever() {
        directory.appoint(office, minister, "2025-03", "SUBSTANTIVE");
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
                        Map.of(
                                "person",
                                minister,
                                "before",
                                "2025-02-28",
                                "within",
                                "2025-03-15",
                                "after",
                                "2025-03-31"))
                .get("person");

        assertThat(person.at("/ever/0/office/titles/0/text").asString()).isEqualTo("Minister of Defence");
        assertThat(person.at("/ever/0/certainty").isNull()).isTrue();
        assertThat(person.get("before")).isEmpty();
        assertThat(person.at("/within/0/certainty").asString()).isEqualTo("POSSIBLY");
        assertThat(person.at("/after/0/certainty").asString()).isEqualTo("SURELY");
    }

    @Test
    void several_persons_show_their_own_offices() {
        String deputy = directory.person("Ostap Lysenko", "Остап Лисенко");
        String nobody = directory.person("Solomiya Hrytsak", "Соломія Грицак");
        directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");
        directory.appoint(office, deputy, "2025-04-01", "ACTING");
        String several =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { offices { quality person { id } } } } }";

        JsonNode persons = staff.data(several, Map.of("ids", List.of(minister, deputy, nobody)))
                .get("nodes");

        assertThat(persons.at("/0/offices").findValuesAsString("id")).containsExactly(minister);
        assertThat(persons.at("/1/offices/0/quality").asString()).isEqualTo("ACTING");
        assertThat(persons.at("/2/offices")).isEmpty();
    }

    @Test
    void an_office_is_found_by_its_organisation_its_portfolio_and_a_part_of_its_title() {
        String find = """
                query ($filter: OfficeFilter!) { offices(filter: $filter) { edges { node { id titles { text } } } } }""";
        Map<String, String> defence = Map.of("organisation", ministry, "portfolio", "DEFENCE", "name", "ОБОРОН");
        Map<String, String> energy = Map.of("organisation", ministry, "portfolio", "ENERGY");

        assertThat(staff.data(find, Map.of("filter", defence)).findValuesAsString("id"))
                .containsExactly(office);
        assertThat(staff.data(find, Map.of("filter", energy)).findValuesAsString("id"))
                .isEmpty();
    }

    @Test
    void what_was_recorded_later_does_not_change_who_held_an_office_as_of_then() {
        JsonNode appointed = directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");
        String then = appointed.at("/receipt/token").asString();
        String appointment = appointed.at("/office/appointments/0/id").asString();
        directory.end(office, appointment, "2026-06-30");
        String holders = """
                query ($organisation: ID!, $then: LogPosition!) {
                  now: officeHolders(organisation: $organisation, on: "2026-07-01") { id }
                  then: officeHolders(organisation: $organisation, on: "2026-07-01", at: $then) { id end { reason } }
                }""";

        JsonNode read = staff.data(holders, Map.of("organisation", ministry, "then", then));

        assertThat(read.get("now")).isEmpty();
        assertThat(read.at("/then/0/id").asString()).isEqualTo(appointment);
        assertThat(read.at("/then/0/end").isNull()).isTrue();
    }

    @Test
    void the_only_seat_is_not_given_to_two_but_may_be_filled_by_an_acting_person() {
        String successor = directory.person("Ostap Lysenko", "Остап Лисенко");
        directory.appoint(office, minister, "2025-03-01", "SUBSTANTIVE");

        JsonNode refused = directory
                .appoint(office, successor, "2026-01-10", "SUBSTANTIVE")
                .get("refusal");
        JsonNode acting = directory.appoint(office, successor, "2026-01-10", "ACTING");

        assertThat(refused.get("code").asString()).isEqualTo("SINGLE_SEAT_OVERLAP");
        assertThat(refused.get("existing").asString()).isEqualTo(minister);
        assertThat(acting.get("refusal").isNull()).isTrue();
        assertThat(directory.holders(office, ministry, "2026-01-10")).containsExactly(minister, successor);
    }

    @Test
    void a_membership_shows_on_the_organisation_with_its_standing_and_dates() {
        String alliance = directory.organisation("Northern Alliance", "ALLIANCE");
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
}
