package briefing.graphql.shared;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.WebAddress;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of this schema: each refuses what is wrong by itself, with its code. */
public final class Scalars {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})");

    /** Those that dates are written with; an offset can lead past them. */
    private static final ValueRange YEARS = ValueRange.of(0, 9999);

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Line", text -> WrittenText.line(text, 300)),
                scalar("Words", text -> FreshText.of(WrittenText.text(text, 20_000))),
                scalar("SourceText", text -> FreshText.of(WrittenText.text(text, 1_000_000))),
                scalar("Date", Scalars::day),
                new Checked("DateTime", Scalars::instant, Scalars::written).scalar(),
                scalar("LanguageTag", text -> new LanguageTag(text).value()),
                scalar("CountryCode", text -> new Country(text).value()),
                scalar("TimeZone", text -> Zones.require(text).getId()),
                scalar("Topic", text -> new Topic(text).value()),
                scalar("WebAddress", text -> new WebAddress(text).value()),
                scalar("LogPosition", LogPosition::parse));
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> read) {
        return new Checked(name, read, Object::toString).scalar();
    }

    private static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException notOfTheCalendar) {
            // Told below, as every other wrong form is.
        }
        throw new Malformed(
                Malformation.DATE_MALFORMED, "Give a date of the calendar as year-month-day, such as 2026-02-12.");
    }

    /**
     * Reads an instant as clients write it.
     *
     * @throws Malformed with {@code INSTANT_MALFORMED}
     */
    public static Instant instantOf(String text) {
        return instant(text).toInstant();
    }

    private static OffsetDateTime instant(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                OffsetDateTime instant = OffsetDateTime.parse(text);
                if (YEARS.isValidIntValue(
                        instant.withOffsetSameInstant(ZoneOffset.UTC).getYear())) {
                    return instant;
                }
            }
        } catch (DateTimeParseException notOfTheCalendar) {
            // Told below, as every other wrong form is.
        }
        throw new Malformed(Malformation.INSTANT_MALFORMED);
    }

    private static String written(Object instant) {
        return instant instanceof OffsetDateTime given
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(given)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Instant) instant).atOffset(ZoneOffset.UTC));
    }

    /** A scalar that is written as text, and read by a function that may say what is wrong. */
    private record Checked(String name, Function<String, Object> read, Function<Object, String> write)
            implements Coercing<Object, String> {
        GraphQLScalarType scalar() {
            return GraphQLScalarType.newScalar().name(name).coercing(this).build();
        }

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return write.apply(result);
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
