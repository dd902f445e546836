package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Archives sources through the API and lets facts rest on them, for tests that need some. */
record Archive(Client staff, Client editor) {
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: AGENCY, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!, $reprintOf: ID, $replaces: ID) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Ministers meet", language: "en", text: $text,
                                    published: {on: {edtf: "2026-02-12"}}, reprintOf: $reprintOf, replaces: $replaces}) {
                source { id reprintOf { id } replaces { id } }
                refusal { code existing }
              }
            }""";
    private static final String AMEND = """
            mutation ($source: ID!, $kind: AmendmentKind!) {
              recordSourceAmendment(input: {source: $source, kind: $kind, on: {edtf: "2026-02-14"},
                                            note: "Wrong day.", basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";
    private static final String VOID = """
            mutation ($source: ID!) {
              voidSource(input: {source: $source, reason: "A test."}) {
                source { voiding { reason recordedBy { name } } }
                receipt { token }
                refusal { code }
              }
            }""";
    private static final String SCHEDULE = """
            mutation ($body: ID!, $source: ID!, $exact: Words!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Defence ministers",
                  when: {edtf: "2027-02-11"}, basis: {quotes: [{source: $source, exact: $exact}]}}) {
                meeting { id }
              }
            }""";

    /** A new agency's id. */
    String agency() {
        return staff.data(REGISTER, Map.of("name", "Agency " + UUID.randomUUID()))
                .at("/registerOrganisation/organisation/id")
                .asString();
    }

    JsonNode archive(String publisher, String text, @Nullable String reprintOf, @Nullable String replaces) {
        Map<String, @Nullable Object> variables = new HashMap<>(Map.of("publisher", publisher, "text", text));
        variables.put("reprintOf", reprintOf);
        variables.put("replaces", replaces);
        return staff.data(ARCHIVE, variables).get("archiveSource");
    }

    /** A new source's id. */
    String archived(String publisher, String text) {
        JsonNode outcome = archive(publisher, text, null, null);
        assertThat(outcome.get("refusal").isNull()).as("%s", outcome).isTrue();
        return outcome.at("/source/id").asString();
    }

    void amend(String source, String kind) {
        JsonNode token =
                staff.data(AMEND, Map.of("source", source, "kind", kind)).at("/recordSourceAmendment/receipt/token");
        assertThat(token.isString()).isTrue();
    }

    JsonNode voided(String source) {
        return editor.data(VOID, Map.of("source", source)).get("voidSource");
    }

    /** The code that tells why a member of staff, who is no editor, voids no source. */
    String refusedToStaff(String source) {
        return staff.error(VOID, Map.of("source", source));
    }

    /** The id of a new meeting of the agency, which rests on a quote. */
    String meeting(String agency, String source, String exact) {
        return staff.data(SCHEDULE, Map.of("body", agency, "source", source, "exact", exact))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
    }
}
