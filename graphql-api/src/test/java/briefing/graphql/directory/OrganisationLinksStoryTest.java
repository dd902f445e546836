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

/** An alliance that is renamed, followed by another, has partners, and loses a member. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class OrganisationLinksStoryTest {
    @LocalServerPort
    private int port;

    private Client staff;
    private Client editor;
    private String alliance;
    private String state;

    @BeforeEach
    void register_an_alliance_and_a_state() {
        staff = Story.as(port, Role.STAFF);
        editor = Story.as(port, Role.EDITOR);
        Directory directory = new Directory(staff);
        alliance = directory.organisation("Eastern Pact", "ALLIANCE");
        state = directory.organisation("Northland", "STATE");
    }

    @Test
    void an_organisation_is_called_otherwise_from_a_day_on_and_found_by_each_name() {
        String rename = """
                mutation ($organisation: ID!) {
                  renameOrganisation(input: {organisation: $organisation, abbreviation: "NP", from: {edtf: "2024-05"},
                    names: [{language: "en", text: "Nordic Pact"}], basis: {ownKnowledge: true}}) {
                    organisation {
                      names { text } abbreviation namedSince { edtf }
                      formerNames { names { text } from { edtf } to { edtf } recordedBy { name } }
                    }
                    receipt { token }
                  }
                }""";

        JsonNode renamed = staff.data(rename, Map.of("organisation", alliance)).get("renameOrganisation");

        assertThat(renamed.at("/organisation/names/0/text").asString()).isEqualTo("Nordic Pact");
        assertThat(renamed.at("/organisation/namedSince/edtf").asString()).isEqualTo("2024-05");
        JsonNode former = renamed.at("/organisation/formerNames/0");
        assertThat(former.at("/names/0/text").asString()).isEqualTo("Eastern Pact");
        assertThat(former.at("/to/edtf").asString()).isEqualTo("2024-05");
        assertThat(former.at("/recordedBy/name").asString()).isEqualTo("OrganisationRegistered");
        assertThat(found("eastern p", false)).contains(alliance);
        assertThat(found("nordic p", false)).contains(alliance);
    }

    @Test
    void a_membership_is_seen_from_both_sides_until_and_after_it_ends() {
        String grant = """
                mutation ($organisation: ID!, $member: ID!) {
                  grantMembership(input: {organisation: $organisation, member: $member, standing: MEMBER,
                    from: {edtf: "2001"}, basis: {ownKnowledge: true}}) { organisation { memberships { id } } }
                }""";
        String end = """
                mutation ($organisation: ID!, $membership: ID!) {
                  endMembership(input: {organisation: $organisation, membership: $membership, on: {edtf: "2026-06-30"},
                    basis: {ownKnowledge: true}}) {
                    organisation { memberships { to { edtf } end { on { edtf } recordedBy { name } } } }
                    refusal { code }
                  }
                }""";
        String membership = staff.data(grant, Map.of("organisation", alliance, "member", state))
                .at("/grantMembership/organisation/memberships/0/id")
                .asString();
        Map<String, String> ending = Map.of("organisation", alliance, "membership", membership);

        JsonNode ended = staff.data(end, ending).at("/endMembership/organisation/memberships/0");
        JsonNode again = staff.data(end, ending).get("endMembership");
        JsonNode memberOf = staff.data(
                        "query ($id: ID!) { organisation(id: $id) { memberOf { organisation { id } to { edtf } } } }",
                        Map.of("id", state))
                .at("/organisation/memberOf/0");

        assertThat(ended.at("/end/recordedBy/name").asString()).isEqualTo("MembershipEnded");
        assertThat(again.at("/refusal/code").asString()).isEqualTo("MEMBERSHIP_ALREADY_ENDED");
        assertThat(memberOf.at("/organisation/id").asString()).isEqualTo(alliance);
        assertThat(memberOf.at("/to/edtf").asString()).isEqualTo("2026-06-30");
    }

    @Test
    void successors_and_relationships_are_seen_from_both_sides() {
        String link = """
                mutation ($organisation: ID!, $other: ID!) {
                  linkSuccessor(input: {organisation: $organisation, successor: $other, type: TRANSFER,
                    on: {edtf: "2026"}, basis: {ownKnowledge: true}}) { refusal { code } }
                  recordRelationship(input: {organisation: $other, kind: KEY_PARTNER, of: $organisation,
                    from: {edtf: "2020"}, basis: {ownKnowledge: true}}) { refusal { code } }
                }""";
        String both = """
                query ($one: ID!, $other: ID!) {
                  one: organisation(id: $one) { ...links }
                  other: organisation(id: $other) { ...links }
                }
                fragment links on Organisation {
                  successors { successor { id } type on { edtf } recordedBy { name } }
                  predecessors { predecessor { id } }
                  relationships { organisation { id } kind of { id } from { edtf } }
                }""";

        JsonNode linked = staff.data(link, Map.of("organisation", alliance, "other", state));
        JsonNode read = staff.data(both, Map.of("one", alliance, "other", state));

        assertThat(linked.findValues("refusal")).allMatch(JsonNode::isNull);
        assertThat(read.at("/one/successors/0/successor/id").asString()).isEqualTo(state);
        assertThat(read.at("/one/predecessors")).isEmpty();
        assertThat(read.at("/other/predecessors/0/predecessor/id").asString()).isEqualTo(alliance);
        for (String side : List.of("/one", "/other")) {
            assertThat(read.at(side + "/relationships")).hasSize(1);
            assertThat(read.at(side + "/relationships/0/organisation/id").asString())
                    .isEqualTo(state);
            assertThat(read.at(side + "/relationships/0/of/id").asString()).isEqualTo(alliance);
        }
    }

    @Test
    void an_organisation_that_was_entered_by_mistake_is_readable_and_listed_only_when_asked_for() {
        String voiding = """
                mutation ($id: ID!) {
                  voidOrganisation(input: {organisation: $id, reason: "A test."}) {
                    organisation { voiding { reason } }
                    refusal { code }
                  }
                }""";

        JsonNode voided = editor.data(voiding, Map.of("id", state)).get("voidOrganisation");

        assertThat(voided.at("/organisation/voiding/reason").asString()).isEqualTo("A test.");
        assertThat(staff.error(voiding, Map.of("id", alliance))).isEqualTo("NOT_ALLOWED");
        assertThat(found("northland", false)).doesNotContain(state);
        assertThat(found("northland", true)).contains(state);
    }

    private List<String> found(String name, boolean includeVoided) {
        String find = """
                query ($filter: OrganisationFilter!) {
                  organisations(filter: $filter, first: 100) { edges { node { id } } }
                }""";
        return staff.data(find, Map.of("filter", Map.of("name", name, "includeVoided", includeVoided)))
                .findValuesAsString("id");
    }
}
