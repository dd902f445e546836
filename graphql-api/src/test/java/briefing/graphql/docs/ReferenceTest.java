package briefing.graphql.docs;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.Access;
import briefing.graphql.shared.Axe;
import briefing.graphql.shared.Browser;
import briefing.graphql.shared.Client;
import briefing.graphql.shared.Codes;
import briefing.graphql.shared.Schemas;
import briefing.graphql.shared.Story;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** The reference holds all of the schema, leads where it says, and can be read by everybody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ReferenceTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"(/docs[^\"]*|#[^\"]*)\"");

    @LocalServerPort
    private int port;

    private final GraphQLSchema schema;

    private final Access access;
    private final Codes codes;

    ReferenceTest(@Autowired GraphQlSource source, @Autowired Access access, @Autowired Codes codes) {
        this.schema = source.schema();
        this.access = access;
        this.codes = codes;
    }

    @Test
    void every_type_field_and_code_has_a_place_of_its_own() {
        Set<String> expected = new TreeSet<>();
        for (GraphQLNamedType type : Schemas.types(schema)) {
            if (!Schemas.ROOTS.contains(type.getName())) {
                expected.add(type.getName());
            }
            if (type instanceof GraphQLFieldsContainer some) {
                some.getFieldDefinitions().forEach(field -> expected.add(type.getName() + "." + field.getName()));
            }
        }
        JsonNode codes = Story.as(port, Role.READER).data("{ codes { code } }").get("codes");
        expected.addAll(codes.findValuesAsString("code"));
        List<String> places = new ArrayList<>();
        chapters().values().forEach(page -> places.addAll(found(ID, page)));

        assertThat(places).containsAll(expected);
        assertThat(chapters().values())
                .allSatisfy(page -> assertThat(found(ID, page)).doesNotHaveDuplicates());
    }

    @Test
    void every_link_within_the_reference_leads_to_its_place() {
        Map<String, String> pages = chapters();
        List<String> broken = new ArrayList<>();
        pages.forEach((address, page) -> {
            assertThat(found(LINK, page)).as(address).isNotEmpty();
            for (String link : found(LINK, page)) {
                String[] parts = (link.startsWith("#") ? address + link : link).split("#", 2);
                String there = parts[0].equals("/docs.css") ? "" : pages.get(parts[0]);
                if (there == null || (parts.length == 2 && !there.contains(" id=\"" + parts[1] + "\""))) {
                    broken.add(address + " -> " + link);
                }
            }
        });

        assertThat(broken).isEmpty();
    }

    @Test
    void it_tells_who_may_and_what_something_is_when_left_out() {
        String meetings = chapters().get("/docs/meetings");

        assertThat(meetings)
                .contains("Who may: whoever has a role", "Who may: staff and editors", "Who may: editors")
                .contains(" = NATURAL", "exactly one of its fields");
        assertThat(chapters().get("/docs/shared"))
                .contains("Who may: auditors", "Who may: staff, editors and auditors");
    }

    @Test
    void what_is_deprecated_tells_what_to_use_instead() {
        GraphQLSchema small = Schemas.of("""
                type Query { meeting: Meeting  node(id: ID, name: String @deprecated(reason: "Use `Query.node(id:)`.")): ID }
                type Mutation { none: ID }
                type Subscription { none: ID }
                type Meeting { title: String @deprecated(reason: "Use <Meeting.name>.") name: String }
                """);
        DocsPages pages = new DocsPages(() -> new Reference(small, access).contents(), codes);

        assertThat(pages.at("/docs/meetings").orElseThrow().content())
                .contains("<strong>Deprecated.</strong> Use &lt;Meeting.name&gt;.");
        assertThat(pages.at("/docs/shared").orElseThrow().content())
                .contains("<strong>Deprecated.</strong> Use `Query.node(id:)`.");
    }

    @Test
    void it_is_read_without_a_token_and_asked_for_again_only_when_it_changed() {
        Client nobody = Story.as(port, null);
        HttpResponse<String> page = nobody.get("/docs");
        String version = page.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = Client.send(
                nobody.request("/docs").header("If-None-Match", version).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(new Client(port, "nonsense").get("/docs/meetings").statusCode())
                .isEqualTo(200);
        assertThat(nobody.get("/docs/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void every_page_is_accessible_on_a_desk_and_on_a_telephone() {
        try (Browser browser = Browser.at(port)) {
            for (String address : chapters().keySet()) {
                browser.visit(address);
                browser.shown(By.tagName("h1"));
                Axe.assertAccessible(browser);
                browser.asPhone();
                Axe.assertAccessible(browser);
                assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%s fits a telephone", address)
                        .isEqualTo(true);
            }
            browser.assertClean();
        }
    }

    private Map<String, String> chapters() {
        Client nobody = Story.as(port, null);
        Map<String, String> pages = new TreeMap<>();
        Stream.concat(
                        Stream.of("/docs", "/docs/codes"),
                        Arrays.stream(Chapter.values()).map(Chapter::address))
                .forEach(address -> pages.put(address, nobody.get(address).body()));
        return pages;
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toList());
    }
}
