package briefing.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The directory as a member of staff writes and reads it through the API. */
public record Directory(Client staff) {
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
                receipt { token }
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

    public String organisation(String name, String kind) {
        return staff.data(REGISTER_ORGANISATION, Map.of("name", name, "kind", kind))
                .at("/registerOrganisation/organisation/id")
                .asString();
    }

    public String person(String english, String ukrainian) {
        return staff.data(REGISTER_PERSON, Map.of("english", english, "ukrainian", ukrainian))
                .at("/registerPerson/person/id")
                .asString();
    }

    /** An office with one seat. */
    public String office(String organisation) {
        return staff.data(ESTABLISH, Map.of("organisation", organisation))
                .at("/establishOffice/office/id")
                .asString();
    }

    public JsonNode appoint(String office, String person, String from, String quality) {
        return staff.data(APPOINT, Map.of("office", office, "person", person, "from", from, "quality", quality))
                .get("appointToOffice");
    }

    public JsonNode end(String office, String appointment, String on) {
        return staff.data(END, Map.of("office", office, "appointment", appointment, "on", on))
                .get("endAppointment");
    }

    /** Who held an office on a day: the office and its organisation, which has no other, say the same. */
    public List<String> holders(String office, String organisation, String on) {
        JsonNode data = staff.data(HOLDERS, Map.of("office", office, "organisation", organisation, "on", on));
        List<String> ofOffice = data.at("/office/holders").findValuesAsString("id");
        assertThat(data.get("officeHolders").findValuesAsString("id")).isEqualTo(ofOffice);
        return ofOffice;
    }
}
