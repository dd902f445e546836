package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Client;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The facts of the example, each as one query and what it must answer: the fact, its quote, and its event. */
enum ExampleFacts {
    ROW_1_DEFENCE_MINISTERS_MEET(
            "meeting(id: $meeting) { level portfolio body { abbreviation } %s }",
            "MinisterialMeetingScheduled",
            Map.of("/level", "MINISTERIAL", "/portfolio", "DEFENCE", "/body/abbreviation", "NATO")),
    ROW_2_ON_12_FEBRUARY(
            "meeting(id: $meeting) { when { date { edtf anchor } %s } }",
            "MinisterialMeetingScheduled",
            Map.of("/when/date/edtf", "2026-02-12", "/when/date/anchor", "2026-02-11"),
            "/when"),
    ROW_3_FEDOROV_TAKES_PART(
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
    ROW_4_HE_IS_DEFENCE_MINISTER(
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
    ROW_5_FURTHER_SUPPORT("SUPPORT_FOR_UKRAINE", 0),
    ROW_6_ITS_EFFECTIVENESS("SUPPORT_FOR_UKRAINE", 1),
    ROW_7_COLLECTIVE_SECURITY("COLLECTIVE_SECURITY", 2),
    ROW_8_DETERRENCE("DETERRENCE_AND_DEFENCE", 3),
    ROW_9_STATED_BY_RUTTE(
            """
            meeting(id: $meeting) {
              statements {
                speaker { personInOffice { person { names { text } } office { titles { text } } } } mode %s } }""",
            "StatementRecorded",
            Map.of(
                    "/statements/0/speaker/personInOffice/person/names/0/text",
                    "Mark Rutte",
                    "/statements/0/speaker/personInOffice/office/titles/0/text",
                    "Secretary General of NATO"),
            "/statements/0"),
    ROW_12_REPORTED_FROM_KYIV(
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
    ROW_19_THE_EU_IS_REPRESENTED(
            "meeting(id: $meeting) { participations { capacity party { organisation { abbreviation } } %s } }",
            "ParticipationAnnounced",
            Map.of(
                    "/participations/1/party/organisation/abbreviation",
                    "EU",
                    "/participations/1/capacity",
                    "PARTNER"),
            "/participations/1");

    private static final String PROOF = "basis { quotes { exact source { id } } } recordedBy { name position }";

    private final String field;
    private final String event;
    private final Map<String, String> answers;
    private final String proofAt;

    ExampleFacts(String field, String event, Map<String, String> answers, String proofAt) {
        this.field = field;
        this.event = event;
        this.answers = answers;
        this.proofAt = proofAt;
    }

    ExampleFacts(String field, String event, Map<String, String> answers) {
        this(field, event, answers, "");
    }

    ExampleFacts(String topic, int item) {
        this(
                "meeting(id: $meeting) { agenda { title topics %s } }",
                "AgendaItemPlanned",
                Map.of("/agenda/" + item + "/topics/0", topic),
                "/agenda/" + item);
    }

    /** Asks for the fact, and finds it with its quote and its event. */
    void check(Client reader, String meeting) {
        String document = "query ($meeting: ID!) { " + field.replace("%s", PROOF) + " }";
        JsonNode found = reader.data(document, Map.of("meeting", meeting)).get("meeting");
        answers.forEach((pointer, answer) ->
                assertThat(found.at(pointer).asString()).as("%s of %s", pointer, found).contains(answer));
        assertThat(found.at(proofAt + "/basis/quotes/0/exact").asString()).isNotBlank();
        assertThat(found.at(proofAt + "/recordedBy/name").asString()).isEqualTo(event);
    }
}
