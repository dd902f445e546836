package briefing.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.reading.Cursor;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.Malformed;
import briefing.core.shared.values.Quotation;
import briefing.core.shared.values.Topic;
import briefing.core.shared.values.WebAddress;
import briefing.core.shared.values.WrittenText;
import briefing.core.shared.values.Zones;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent as a value is read, or refused with a code, and soon. */
class ForeignTextTest {
    private static final int ROUNDS_MAX = 50_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_value_is_read_or_refused_with_its_code(String name, Consumer<String> reader) {
        Fuzz.of(name).feed(ROUNDS_MAX, text -> {
            try {
                reader.accept(text);
            } catch (Malformed malformed) {
                assertThat(malformed.getMessage()).isNotBlank().hasSizeLessThan(200);
            } catch (Failed failed) {
                assertThat(failed.failure()).isEqualTo(Failure.CURSOR_MALFORMED);
            }
        });
    }

    static Stream<Arguments> every_value_is_read_or_refused_with_its_code() {
        return Stream.of(
                reader("ids", id -> assertThat(AggregateId.parse(id).value()).isEqualTo(id)),
                reader("positions", text -> assertThat(LogPosition.parse(text)).hasToString(text)),
                reader(
                        "cursors",
                        text -> assertThat(Cursor.parse(Cursor.parse(text).toString()))
                                .isEqualTo(Cursor.parse(text))),
                reader("dates", ForeignTextTest::date),
                reader("zones", Zones::require),
                reader("tags", ForeignTextTest::tag),
                reader("addresses", ForeignTextTest::address),
                reader("texts", ForeignTextTest::text));
    }

    private static Arguments reader(String name, Consumer<String> reader) {
        return arguments(name, reader);
    }

    private static void date(String text) {
        ApproximateDate date = ApproximateDate.of(text);
        assertThat(Stream.of(date.earliest(), date.latest()).flatMap(day -> day.stream()))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)));
        List.of("en", "uk")
                .forEach(language ->
                        assertThat(date.words(new LanguageTag(language))).isNotBlank());
        assertThat(date).isEqualByComparingTo(ApproximateDate.of(text));
    }

    private static void tag(String text) {
        List<Consumer<String>> readers = List.of(
                Country::new,
                Topic::new,
                tag -> assertThat(new LanguageTag(new LanguageTag(tag).value())).isEqualTo(new LanguageTag(tag)));
        for (Consumer<String> reader : readers) {
            try {
                reader.accept(text);
            } catch (Malformed malformed) {
                assertThat(malformed.code()).matches("(COUNTRY|LANGUAGE)_UNKNOWN|TOPIC_MALFORMED");
            }
        }
    }

    private static void address(String text) {
        String address = new WebAddress(text).value();
        assertThat(address)
                .isEqualTo(text)
                .matches("(?i)https?://[^/?#\\s@\\\\]+([/?#]\\S*)?")
                .hasSizeLessThan(2049);
    }

    private static void text(String text) {
        String folded = WrittenText.folded(text);
        assertThat(WrittenText.folded(folded)).isEqualTo(folded);
        assertThat(Quotation.occursIn(text, text, null, null)).isEqualTo(!folded.isEmpty());
        assertThat(WrittenText.text(text, 100_000)).isSameAs(text);
        WrittenText.line(text, 300);
    }

    @Test
    void a_quote_is_looked_for_whatever_it_and_its_source_are() {
        Fuzz.of("texts").feed(ROUNDS_MAX, text -> {
            int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            Quotation.occursIn(text.repeat(3), text.substring(middle), text.substring(0, middle), text);
            Quotation.tellsAPlace(text);
        });
    }
}
