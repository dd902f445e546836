package briefing.graphql.sources;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Words;
import briefing.core.shared.access.Role;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Caller;
import briefing.core.shared.messages.CommandOptions;
import briefing.core.shared.messages.Commands;
import briefing.core.shared.messages.Envelope;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Text;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceKind;
import briefing.core.sources.Sources;
import briefing.core.sources.commands.ArchiveSource;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Where a source stood is an address that a reader may follow, or is shown as words. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class WebAddressStoryTest {
    private static final String ARCHIVE = """
            mutation ($publisher: ID!, $text: SourceText!, $url: WebAddress) {
              archiveSource(input: {publisher: $publisher, kind: WIRE, title: "Ministers meet", language: "en", text: $text,
                                    published: {on: {edtf: "2026-02-12"}, url: $url}}) {
                source { published { url urlAsRecorded } }
              }
            }""";
    private static final String PUBLISHED = "query ($id: ID!) { source(id: $id) { published { url urlAsRecorded } } }";
    private static final String SCRIPT = "javascript:alert('%s')";

    @LocalServerPort
    private int port;

    @Autowired
    private Commands commands;

    private Client staff;
    private Archive archive;
    private String agency;

    @BeforeEach
    void an_agency() {
        staff = Story.as(port, Role.STAFF);
        archive = new Archive(staff, Story.as(port, Role.EDITOR));
        agency = archive.agency();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "page 3 of the Tuesday edition",
                "https:///x",
                "//example.org/1",
                "https://user:pw@example.org/1",
                "https://ex\u202eample.org",
                "https://example.org\n",
                ""
            })
    void what_is_no_web_address_is_refused(String url) {
        assertThat(staff.error(ARCHIVE, Map.of("publisher", agency, "text", "Words.", "url", url)))
                .isEqualTo("WEB_ADDRESS_MALFORMED");
        String literal =
                ARCHIVE.replace(", $url: WebAddress", "").replace("$url", "\"" + url.replace("\n", "\\n") + "\"");
        assertThat(staff.error(literal, Map.of("publisher", agency, "text", "Words.")))
                .isEqualTo("WEB_ADDRESS_MALFORMED");
    }

    @Test
    void a_web_address_is_given_back_as_it_was_written() {
        String url = "https://example.org/" + "новини/".repeat(100);
        JsonNode published = staff.data(ARCHIVE, Map.of("publisher", agency, "text", "Words.", "url", url))
                .at("/archiveSource/source/published");

        assertThat(published.get("url").asString()).isEqualTo(url);
        assertThat(published.get("urlAsRecorded").asString()).isEqualTo(url);
    }

    @Test
    void an_older_record_of_something_else_is_words_and_no_link() {
        String script = SCRIPT.formatted(UUID.randomUUID());
        String source = recordedBefore(script);
        String meeting = archive.meeting(agency, source, "The ministers");

        JsonNode published = staff.data(PUBLISHED, Map.of("id", source)).at("/source/published");
        assertThat(published.get("url").isNull()).isTrue();
        assertThat(published.get("urlAsRecorded").asString()).isEqualTo(script);
        assertThat(staff.get("/meetings/" + meeting + "?lang=en").body())
                .contains("(" + script.replace("'", "&#39;") + ")")
                .doesNotContain("href=\"javascript");
    }

    /** Sent past the API's checks, as what was recorded before them looks. */
    private String recordedBefore(String url) {
        SourceId source = Sources.called(url);
        Text text = Words.text("The ministers meet. " + url);
        Text title = Words.text("An old report " + url);
        commands.send(
                new ArchiveSource(
                        source,
                        new OrganisationId(agency),
                        SourceKind.WIRE,
                        title.ref(),
                        new Publication(ApproximateDate.of("2026-02-11"), null, null, url),
                        new LanguageTag("en"),
                        text.ref(),
                        null,
                        null,
                        null),
                new Envelope(
                        new Caller("staff-1", Set.of(Role.STAFF), "a-test"),
                        new CommandOptions(url, null, false, Set.of()),
                        "archiveSource",
                        Text.hash(new byte[0], url),
                        "a-test",
                        List.of(text, title)));
        return source.value();
    }
}
