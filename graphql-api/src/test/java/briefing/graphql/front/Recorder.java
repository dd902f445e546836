package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Puts on record through the API what pages show. */
record Recorder(Client staff) {
    static final String QUOTE = "Ministers meet <b>tomorrow</b> & talk, 12 February.";

    private static final String REGISTER = """
            mutation {
              registerOrganisation(input: {kind: BODY, basis: {ownKnowledge: true},
                names: [{language: "en", text: "Council"}, {language: "uk", text: "Рада"}]}) {
                organisation { id }
              }
            }""";
    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Ministers to meet", language: "en",
                published: {on: {edtf: "2026-02-11"}, dateline: "Kyiv", url: "https://news.example/1"}, text: $text}) {
                source { id }
              }
            }""";
    private static final String SCHEDULE = """
            mutation ($body: ID!, $source: ID!, $quote: Words!) {
              scheduleMinisterialMeeting(input: {body: $body, portfolio: DEFENCE, title: "Defence ministers",
                when: {edtf: "2026-02-12", phrase: "tomorrow, 12 February", anchor: "2026-02-11"},
                basis: {quotes: [{source: $source, exact: $quote, via: [$body]}]}}) {
                meeting { id }
              }
            }""";
    private static final String REPORT = """
            mutation ($meeting: ID!, $body: ID!, $source: ID!, $quote: Words!) {
              planAgendaItem(input: {meeting: $meeting, title: "Support for Ukraine", basis: {ownKnowledge: true}}) {
                refusal { code }
              }
              announceParticipation(input: {meeting: $meeting, party: {organisation: $body}, capacity: MEMBER,
                basis: {ownKnowledge: true}}) { refusal { code } }
              recordStatement(input: {speaker: {organisation: $body}, kind: REMARKS, mode: VERBATIM,
                text: {texts: [{language: "en", text: "We go on."}, {language: "uk", kind: UNOFFICIAL, text: "Ми йдемо далі."}]},
                occasion: {deliveredOn: {edtf: "2026-02-11"}}, matter: {about: [$meeting]},
                basis: {quotes: [{source: $source, exact: $quote}]}}) { refusal { code } }
            }""";
    private static final String POSTPONE = """
            mutation ($meeting: ID!) {
              postponeMeeting(input: {meeting: $meeting, reason: "Storm over the airport.", basis: {ownKnowledge: true}}) {
                refusal { code } receipt { token }
              }
            }""";
    private static final String LIVE = """
            mutation ($meeting: ID!, $other: ID!) {
              rescheduleMeeting(input: {meeting: $meeting, when: {edtf: "2026-03"}, basis: {ownKnowledge: true}}) { refusal { code } }
              confirmMeetingDate(input: {meeting: $meeting, when: {edtf: "2026-03-05"}, basis: {ownKnowledge: true}}) { refusal { code } }
              moveMeeting(input: {meeting: $meeting, venue: {place: "Brussels", country: "BE"}, mode: HYBRID, basis: {ownKnowledge: true}}) { refusal { code } }
              relateMeeting(input: {meeting: $meeting, relation: AFTER, to: $other, basis: {ownKnowledge: true}}) { refusal { code } }
              openMeeting(input: {meeting: $meeting, basis: {ownKnowledge: true}}) { refusal { code } }
              closeMeeting(input: {meeting: $meeting, heldOn: {edtf: "2026-03-05"}, outcome: "They agreed.", basis: {ownKnowledge: true}}) { refusal { code } }
            }""";
    private static final String UNDO = """
            mutation ($meeting: ID!) {
              correctMeetingRecord(input: {meeting: $meeting, value: {title: "Ministers of defence"}, reason: "Misread.", basis: {ownKnowledge: true}}) { refusal { code } }
              voidMeeting(input: {meeting: $meeting, reason: "Entered twice."}) { refusal { code } }
            }""";
    private static final String WITHDRAW = """
            mutation ($source: ID!) {
              recordSourceAmendment(input: {source: $source, kind: WITHDRAWN, on: {edtf: "2026-02-13"},
                note: "It was wrong.", basis: {ownKnowledge: true}}) { refusal { code } receipt { token } }
            }""";
    private static final String SCHEDULED = "query ($id: ID!) { meeting(id: $id) { recordedBy { recordedAt } } }";

    /** A meeting with a bit of everything, and its source. */
    record Recorded(String meeting, String source) {}

    Recorded meeting() {
        String body =
                staff.data(REGISTER).at("/registerOrganisation/organisation/id").asString();
        String source = staff.data(ARCHIVE, Map.of("publisher", body, "text", QUOTE + " " + body))
                .at("/archiveSource/source/id")
                .asString();
        String meeting = staff.data(SCHEDULE, Map.of("body", body, "source", source, "quote", QUOTE))
                .at("/scheduleMinisterialMeeting/meeting/id")
                .asString();
        accepted(staff.data(REPORT, Map.of("meeting", meeting, "body", body, "source", source, "quote", QUOTE)));
        return new Recorded(meeting, source);
    }

    void postpone(String meeting) {
        accepted(staff.data(POSTPONE, Map.of("meeting", meeting)));
    }

    /** Everything that can happen to a meeting after which it is held; it comes after another. */
    void live(String meeting, String other) {
        accepted(staff.data(LIVE, Map.of("meeting", meeting, "other", other)));
    }

    /** Puts its title right, and voids it; for editors. */
    void undo(String meeting) {
        accepted(staff.data(UNDO, Map.of("meeting", meeting)));
    }

    void withdraw(String source) {
        accepted(staff.data(WITHDRAW, Map.of("source", source)));
    }

    String scheduledAt(String meeting) {
        return staff.data(SCHEDULED, Map.of("id", meeting))
                .at("/meeting/recordedBy/recordedAt")
                .asString();
    }

    private static void accepted(JsonNode data) {
        assertThat(data.properties())
                .allSatisfy(
                        outcome -> assertThat(outcome.getValue().get("refusal").isNull())
                                .as("%s", outcome)
                                .isTrue());
    }
}
