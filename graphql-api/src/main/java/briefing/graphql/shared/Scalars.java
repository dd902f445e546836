package briefing.graphql.shared;

import briefing.core.shared.values.Country;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.WrittenText;
import briefing.core.shared.values.Zones;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The scalars of this schema: each refuses what is wrong by itself, with its code. */
final class Scalars {
    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Line", text -> WrittenText.line(text, 300)),
                scalar("Words", text -> FreshText.of(WrittenText.text(text, 20_000))),
                scalar("SourceText", text -> FreshText.of(WrittenText.text(text, 1_000_000))),
                scalar("LanguageTag", text -> new LanguageTag(text).value()),
                scalar("CountryCode", text -> new Country(text).value()),
                scalar("TimeZone", text -> Zones.require(text).getId()),
                scalar("Topic", text -> new Topic(text).value()),
                scalar("LogPosition", LogPosition::parse));
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> read) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Checked(name, read))
                .build();
    }

    /** A scalar that is written as text, and read by a function that may say what is wrong. */
    private record Checked(String name, Function<String, Object> read) implements Coercing<Object, String> {
        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof String text)) {
                throw new CoercingParseValueException(name + " is written as a string.");
            }
            try {
                return read.apply(text);
            } catch (Malformed e) {
                throw CoercingParseValueException.newCoercingParseValueException()
                        .message(e.getMessage())
                        .cause(e)
                        .extensions(Map.of("code", e.code()))
                        .build();
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException(name + " is written as a string.");
            }
            try {
                return read.apply(Objects.requireNonNull(text.getValue()));
            } catch (Malformed e) {
                throw CoercingParseLiteralException.newCoercingParseLiteralException()
                        .message(e.getMessage())
                        .cause(e)
                        .extensions(Map.of("code", e.code()))
                        .build();
            }
        }
    }
}
