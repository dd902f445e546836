package briefing.core.shared.messages;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.json.Samples;
import briefing.core.shared.Contract;
import briefing.core.shared.facts.Fact;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.Id;
import briefing.core.shared.ids.PartId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.TextRef;
import briefing.core.sources.events.SourceAmended;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final TextRef WORDS = new TextRef(new UUID(1, 2), "b".repeat(64));

    /** Must not be read by those who look for words: the name of a country is none. */
    public record Unread(Country country, List<String> names) {
        @Override
        public Country country() {
            throw new AssertionError("No words can be in a country.");
        }

        @Override
        public List<String> names() {
            throw new AssertionError("No words can be in names.");
        }
    }

    /** Holds words beside what holds none. */
    public record Beside(Unread unread, List<Unread> many, TextRef words) {
        @Override
        public Unread unread() {
            throw new AssertionError("No words can be in it.");
        }

        @Override
        public List<Unread> many() {
            throw new AssertionError("No words can be in any of it.");
        }
    }

    /** May hold another of its own, and so on. */
    public record Nested(
            @Nullable Nested inner, List<Nested> more, @Nullable TextRef words) {}

    /** Says of nothing what it is. */
    public record Anything(Object one, Fact<?> fact, List<?> many, Collection<? extends Record> records) {}

    @ParameterizedTest
    @ValueSource(classes = {TextRef.class, AggregateId.class, PartId.class, SourceId.class, Id.class})
    void all_that_an_event_holds_is_found_in_its_place(Class<?> wanted) {
        List<Record> events = events();

        assertThat(events).allSatisfy(event -> assertThat(found(wanted, event)).isEqualTo(walked(wanted, event)));
        assertThat(events).anySatisfy(event -> assertThat(found(wanted, event)).isNotEmpty());
    }

    @Test
    void what_can_hold_none_is_not_read() {
        Unread unread = new Unread(new Country("UA"), List.of());

        assertThat(found(TextRef.class, unread)).isEmpty();
        assertThat(found(TextRef.class, new Beside(unread, List.of(unread), WORDS)))
                .containsExactly(Map.entry("words", WORDS));
    }

    @Test
    void a_record_that_may_hold_its_own_kind_is_searched_all_through() {
        Nested inner = new Nested(null, List.of(), WORDS);

        assertThat(found(TextRef.class, new Nested(inner, List.of(inner, new Nested(inner, List.of(), null)), null)))
                .hasSize(3);
        assertThat(new Search<>(AggregateId.class).mayBeIn(Nested.class)).isFalse();
    }

    @Test
    void what_is_declared_openly_is_searched_by_what_it_holds() {
        SourceAmended based = Samples.full(SourceAmended.class);
        Fact<TextRef> fact = new Fact<>(WORDS, based.basis(), new RecordedBy(1));
        Anything anything = new Anything(WORDS, fact, List.of(WORDS, "no words"), List.of(WORDS, fact));

        assertThat(found(TextRef.class, anything)).isEqualTo(walked(TextRef.class, anything));
    }

    private static List<Record> events() {
        return Contract.messages(Event.class).stream()
                .flatMap(type -> Stream.of(Samples.full(type), Samples.least(type)))
                .map(Record.class::cast)
                .toList();
    }

    private static <T> List<Map.Entry<String, Object>> found(Class<T> wanted, Record message) {
        List<Map.Entry<String, Object>> found = new ArrayList<>();
        new Search<>(wanted).in(message, (name, value) -> found.add(Map.entry(name, value)));
        return found;
    }

    /** All of a message, whatever it may be. */
    private static List<Map.Entry<String, Object>> walked(Class<?> wanted, Record message) {
        List<Map.Entry<String, Object>> found = new ArrayList<>();
        for (RecordComponent component : message.getClass().getRecordComponents()) {
            try {
                walk(wanted, component.getName(), component.getAccessor().invoke(message), found);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Messages and values are public records.", e);
            }
        }
        return found;
    }

    private static void walk(
            Class<?> wanted, String name, @Nullable Object value, List<Map.Entry<String, Object>> found) {
        switch (value) {
            case Collection<?> many -> many.forEach(one -> walk(wanted, name, one, found));
            case Object one when wanted.isInstance(one) -> found.add(Map.entry(name, Objects.requireNonNull(one)));
            case Record record -> found.addAll(walked(wanted, record));
            case null, default -> {}
        }
    }
}
