package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A fact of the example, as one query and what it must answer: the fact, its quote, and its event. */
record ExampleFact(String row, String field, String event, Map<String, String> answers, String proofAt) {
    private static final String PROOF = "basis { quotes { exact source { id } } } recordedBy { name position }";

    static Stream<ExampleFact> all() {
        return Stream.of(
                fact(
                        "row 1 defence ministers meet",
                        "meeting(id: $meeting) { level portfolio body { abbreviation } %s }",
                        "MinisterialMeetingScheduled",
                        Map.of("/level", "MINISTERIAL", "/portfolio", "DEFENCE", "/body/abbreviation", "NATO")),
                fact(
                        "row 2 on 12 february",
                        "meeting(id: $meeting) { when { date { edtf anchor } %s } }",
                        "MinisterialMeetingScheduled",
                        Map.of("/when/date/edtf", "2026-02-12", "/when/date/anchor", "2026-02-11"),
                        "/when"),
                fact(
                        "row 3 fedorov takes part",
                        """
            meeting(id: $meeting) {
              participations {
                capacity status representing { country }
                party { personInOffice { person { names { text } } } } %s } }""",
                        "ParticipationAnnounced",
                        Map.of(
                                "/participations/0/party/personInOffice/person/names/0/text",
                                "Mykhailo Fedorov",
                                "/participations/0/capacity",
                                "INVITEE",
                                "/participations/0/representing/country",
                                "UA"),
                        "/participations/0"),
                fact(
                        "row 4 he is defence minister",
                        """
            meeting(id: $meeting) {
              participations {
                party { personInOffice { office { titles { text } holders(on: "2026-02-12") { person { names { text } } } } } }
                %s } }""",
                        "ParticipationAnnounced",
                        Map.of(
                                "/participations/0/party/personInOffice/office/titles/0/text",
                                "Minister of Defence of Ukraine",
                                "/participations/0/party/personInOffice/office/holders/0/person/names/0/text",
                                "Mykhailo Fedorov"),
                        "/participations/0"),
                fact("row 5 further support", "SUPPORT_FOR_UKRAINE", 0),
                fact("row 6 its effectiveness", "SUPPORT_FOR_UKRAINE", 1),
                fact("row 7 collective security", "COLLECTIVE_SECURITY", 2),
                fact("row 8 deterrence", "DETERRENCE_AND_DEFENCE", 3),
                fact(
                        "row 9 stated by rutte",
                        """
            meeting(id: $meeting) {
              statements { edges { node {
                speaker { personInOffice { person { names { text } } office { titles { text } } } } mode %s } } } }""",
                        "StatementRecorded",
                        Map.of(
                                "/statements/edges/0/node/speaker/personInOffice/person/names/0/text",
                                "Mark Rutte",
                                "/statements/edges/0/node/speaker/personInOffice/office/titles/0/text",
                                "Secretary General of NATO"),
                        "/statements/edges/0/node"),
                fact(
                        "row 10 at a press conference",
                        """
            meeting(id: $meeting) {
              statements { edges { node { kind occasion { meeting { kind groundRules } } %s } } } }""",
                        "StatementRecorded",
                        Map.of(
                                "/statements/edges/0/node/occasion/meeting/kind",
                                "PRESS_CONFERENCE",
                                "/statements/edges/0/node/occasion/meeting/groundRules",
                                "ON_RECORD"),
                        "/statements/edges/0/node"),
                fact(
                        "row 11 after the foreign ministers' meeting",
                        """
            meeting(id: $meeting) {
              statements { edges { node { occasion { meeting { relations { kind to { kind portfolio } %s } } } } } } }""",
                        "MeetingsRelated",
                        Map.of(
                                "/statements/edges/0/node/occasion/meeting/relations/0/kind",
                                "AFTER",
                                "/statements/edges/0/node/occasion/meeting/relations/0/to/portfolio",
                                "FOREIGN_AFFAIRS"),
                        "/statements/edges/0/node/occasion/meeting/relations/0"),
                fact(
                        "row 13 ahead of the summit",
                        "meeting(id: $meeting) { relations { kind to { kind status body { abbreviation } } %s } }",
                        "MeetingsRelated",
                        Map.of(
                                "/relations/0/kind",
                                "BEFORE",
                                "/relations/0/to/kind",
                                "SUMMIT",
                                "/relations/0/to/body/abbreviation",
                                "NATO"),
                        "/relations/0"),
                fact(
                        "row 14 in turkey",
                        "meeting(id: $meeting) { relations { to { where { venue { country precision } %s } } } }",
                        "SummitScheduled",
                        Map.of(
                                "/relations/0/to/where/venue/country",
                                "TR",
                                "/relations/0/to/where/venue/precision",
                                "COUNTRY"),
                        "/relations/0/to/where"),
                fact(
                        "row 15 in less than five months",
                        "meeting(id: $meeting) { relations { to { when { date { edtf phrase anchor latest } standing %s } } } }",
                        "SummitScheduled",
                        Map.of(
                                "/relations/0/to/when/date/edtf",
                                "[2026-02-12..2026-07-10]",
                                "/relations/0/to/when/date/anchor",
                                "2026-02-11",
                                "/relations/0/to/when/date/phrase",
                                "less than five months",
                                "/relations/0/to/when/standing",
                                "TENTATIVE"),
                        "/relations/0/to/when"),
                fact(
                        "row 12 reported from kyiv",
                        """
            meeting(id: $meeting) {
              basis { quotes { exact via { abbreviation } source { kind publisher { abbreviation } published { dateline } } } }
              recordedBy { name position } }""",
                        "MinisterialMeetingScheduled",
                        Map.of(
                                "/basis/quotes/0/source/publisher/abbreviation",
                                "UNN",
                                "/basis/quotes/0/source/published/dateline",
                                "Kyiv",
                                "/basis/quotes/0/source/kind",
                                "WIRE",
                                "/basis/quotes/0/via/0/abbreviation",
                                "UNN")),
                fact(
                        "row 19 the eu is represented",
                        "meeting(id: $meeting) { participations { capacity party { organisation { abbreviation } } %s } }",
                        "ParticipationAnnounced",
                        Map.of(
                                "/participations/1/party/organisation/abbreviation",
                                "EU",
                                "/participations/1/capacity",
                                "PARTNER"),
                        "/participations/1"));
    }

    private static ExampleFact fact(String row, String field, String event, Map<String, String> answers) {
        return fact(row, field, event, answers, "");
    }

    private static ExampleFact fact(
            String row, String field, String event, Map<String, String> answers, String proofAt) {
        return new ExampleFact(row, field, event, answers, proofAt);
    }

    private static ExampleFact fact(String row, String topic, int item) {
        return fact(
                row,
                "meeting(id: $meeting) { agenda { title topics %s } }",
                "AgendaItemPlanned",
                Map.of("/agenda/" + item + "/topics/0", topic),
                "/agenda/" + item);
    }

    /** Asks for the fact, and finds it with its quote and its event. */
    void check(Client reader, String meeting) {
        String document = "query ($meeting: ID!) { " + field.replace("%s", PROOF) + " }";
        JsonNode found = reader.data(document, Map.of("meeting", meeting)).get("meeting");
        answers.forEach((pointer, answer) -> assertThat(found.at(pointer).asString())
                .as("%s of %s", pointer, found)
                .contains(answer));
        assertThat(found.at(proofAt + "/basis/quotes/0/exact").asString()).isNotBlank();
        assertThat(found.at(proofAt + "/recordedBy/name").asString()).isEqualTo(event);
    }

    @Override
    public String toString() {
        return row;
    }
}
