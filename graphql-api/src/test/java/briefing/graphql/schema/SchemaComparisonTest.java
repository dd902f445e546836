package briefing.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.schema.SchemaChange.Level;
import briefing.graphql.shared.Schemas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change, and what it is to clients. */
class SchemaComparisonTest {
    private static final String BEFORE = """
            type Query {
              meeting(id: ID!, asOf: String, first: Int = 20): Meeting
              found: Found
              organisation: Organisation
              node: Node
            }
            interface Node { id: ID! }
            type Meeting implements Node { id: ID! title: String topics: [String] kind: Kind }
            type Organisation implements Node { id: ID! }
            union Found = Meeting | Organisation
            enum Kind { SUMMIT SESSION }
            type Mutation { schedule(input: Schedule!): Meeting decide(input: One!): Meeting }
            input Schedule { title: String! note: String weight: Int! = 1 }
            input One @oneOf { yes: Boolean no: Boolean }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            found: Found                   |                                      | BREAKING  | Query.found            | is gone
            title: String topics           | title: String! topics                | SAFE      | Meeting.title          | is String! and was String
            title: String topics           | title: Int topics                    | BREAKING  | Meeting.title          | is Int and was String
            topics: [String]               | topics: [String!]!                   | SAFE      | Meeting.topics         | is [String!]! and was [String]
            topics: [String]               | topics: String                       | BREAKING  | Meeting.topics         | is String and was [String]
            kind: Kind                     | kind: Kind place: String             | SAFE      | Meeting.place          | is new
            type Organisation              | type Place { id: ID! } type Organisation | SAFE  | Place                  | is new
            asOf: String,                  |                                      | BREAKING  | Query.meeting(asOf:)   | is gone
            id: ID!, asOf                  | id: ID, asOf                         | SAFE      | Query.meeting(id:)     | takes ID and took ID!
            asOf: String                   | asOf: String!                        | BREAKING  | Query.meeting(asOf:)   | takes String! and took String
            asOf: String                   | asOf: String, at: String             | DANGEROUS | Query.meeting(at:)     | is new and optional
            asOf: String                   | asOf: String, at: String!            | BREAKING  | Query.meeting(at:)     | is new and required
            asOf: String                   | asOf: String, at: Int! = 1           | DANGEROUS | Query.meeting(at:)     | is new and optional
            first: Int = 20                | first: Int = 10                      | DANGEROUS | Query.meeting(first:)  | is 10 when left out, and was 20
            note: String                   |                                      | BREAKING  | Schedule.note          | is gone
            note: String                   | note: String!                        | BREAKING  | Schedule.note          | takes String! and took String
            note: String                   | note: String by: String              | DANGEROUS | Schedule.by            | is new and optional
            note: String                   | note: String by: String!             | BREAKING  | Schedule.by            | is new and required
            weight: Int! = 1               | weight: Int!                         | BREAKING  | Schedule.weight        | is required now
            title: String! note            | title: String note                   | SAFE      | Schedule.title         | takes String and took String!
            SUMMIT SESSION                 | SESSION                              | BREAKING  | Kind.SUMMIT            | is gone
            SUMMIT SESSION                 | SUMMIT SESSION OTHER                 | DANGEROUS | Kind.OTHER             | is new
            """)
    void a_change_is_found_and_judged(String was, @Nullable String is, Level level, String coordinate, String what) {
        assertThat(changes(was, is == null ? "" : is)).contains(new SchemaChange(level, coordinate, what));
    }

    @Test
    void a_union_or_an_interface_that_loses_a_type_breaks_and_one_that_gains_is_dangerous() {
        assertThat(changes("= Meeting | Organisation", "= Meeting"))
                .containsExactly(new SchemaChange(Level.BREAKING, "Found", "can no longer be Organisation"));
        assertThat(changes("type Organisation implements Node", "type Organisation"))
                .containsExactly(new SchemaChange(Level.BREAKING, "Organisation", "can no longer be seen as Node"));
        String fewer = BEFORE.replace("= Meeting | Organisation", "= Meeting");
        assertThat(SchemaComparison.between(Schemas.of(fewer), Schemas.of(BEFORE)))
                .containsExactly(new SchemaChange(Level.DANGEROUS, "Found", "can also be Organisation"));
    }

    @Test
    void a_type_that_goes_or_becomes_something_else_breaks() {
        assertThat(changes("kind: Kind", "kind: String"))
                .hasSize(1)
                .first()
                .satisfies(change -> assertThat(change.level()).isEqualTo(Level.BREAKING));
        assertThat(SchemaComparison.between(
                        Schemas.of(BEFORE),
                        Schemas.of(BEFORE.replace("kind: Kind", "").replace("enum Kind { SUMMIT SESSION }", ""))))
                .contains(new SchemaChange(Level.BREAKING, "Kind", "is gone"));
        assertThat(changes("enum Kind { SUMMIT SESSION }", "scalar Kind"))
                .containsExactly(new SchemaChange(Level.BREAKING, "Kind", "is of another kind"));
    }

    @Test
    void an_input_that_takes_one_of_its_fields_only_breaks_and_the_other_way_round_is_safe() {
        assertThat(changes("input One @oneOf", "input One"))
                .containsExactly(new SchemaChange(Level.SAFE, "One", "takes several of its fields"));
        String open = BEFORE.replace("@oneOf", "");
        assertThat(SchemaComparison.between(Schemas.of(open), Schemas.of(BEFORE)))
                .containsExactly(new SchemaChange(Level.BREAKING, "One", "takes one of its fields only"));
    }

    @Test
    void descriptions_order_and_deprecations_are_no_changes() {
        assertThat(changes("kind: Kind", "\"What it is.\" kind: Kind @deprecated(reason: \"Use `Meeting.title`.\")"))
                .isEmpty();
        assertThat(changes("SUMMIT SESSION", "SESSION SUMMIT")).isEmpty();
    }

    private static List<SchemaChange> changes(String was, String is) {
        assertThat(BEFORE).contains(was);
        return SchemaComparison.between(Schemas.of(BEFORE), Schemas.of(BEFORE.replace(was, is)));
    }
}
