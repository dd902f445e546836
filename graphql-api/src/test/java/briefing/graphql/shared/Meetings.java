package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Schedules and moves meetings through the API, for tests that need some. */
public record Meetings(Client staff) {
    private static final String REGISTER = """
            mutation ($name: Line!) {
              registerOrganisation(input: {kind: BODY, names: [{language: "en", text: $name}], basis: {ownKnowledge: true}}) {
                organisation { id }
              }
            }""";
    private static final String SCHEDULE = """
            mutation ($body: ID!, $title: Line!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: $title,
                  when: {edtf: "2027-02-11"}, basis: {ownKnowledge: true}}) {
                meeting { id } receipt { token }
              }
            }""";
    private static final String MOVE = """
            mutation ($meeting: ID!, $edtf: Line!) {
              rescheduleMeeting(input: {meeting: $meeting, when: {edtf: $edtf}, basis: {ownKnowledge: true}}) {
                receipt { token }
              }
            }""";

    /** A new body's id. */
    public String body() {
        return staff.data(REGISTER, Map.of("name", "Council"))
                .at("/registerOrganisation/organisation/id")
                .asString();
    }

    /** A new meeting's id. */
    public String scheduled() {
        return schedule().at("/meeting/id").asString();
    }

    public JsonNode schedule() {
        return staff.data(SCHEDULE, Map.of("body", body(), "title", "Defence ministers"))
                .get("scheduleMinisterialMeeting");
    }

    /** Moves a meeting, and tells the position after it. */
    public String move(String meeting, String edtf) {
        JsonNode token =
                staff.data(MOVE, Map.of("meeting", meeting, "edtf", edtf)).at("/rescheduleMeeting/receipt/token");
        assertThat(token.isString()).as("moved to %s", edtf).isTrue();
        return token.asString();
    }

    /** Where the log stands. */
    public String position() {
        return staff.data("{ viewer { position } }").at("/viewer/position").asString();
    }
}
