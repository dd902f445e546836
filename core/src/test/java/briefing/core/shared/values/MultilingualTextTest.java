package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MultilingualTextTest {
    private static final LocalText UKRAINIAN = text("uk", TextKind.ORIGINAL);
    private static final LocalText BRITISH = text("en-GB", TextKind.OFFICIAL);
    private static final LocalText AMERICAN = text("en-US", TextKind.MACHINE);
    private static final MultilingualText TEXTS = new MultilingualText(List.of(BRITISH, UKRAINIAN, AMERICAN));

    @Test
    void gives_the_language_asked_for() {
        assertThat(TEXTS.in(new LanguageTag("en-US"))).isEqualTo(AMERICAN);
    }

    @Test
    void falls_back_to_another_variety_of_the_language() {
        assertThat(TEXTS.in(new LanguageTag("en"))).isEqualTo(BRITISH);
    }

    @Test
    void falls_back_to_the_original_when_no_variety_is_there() {
        assertThat(TEXTS.in(new LanguageTag("de"))).isEqualTo(UKRAINIAN);
    }

    @Test
    void gives_the_original_when_no_language_is_asked_for() {
        assertThat(TEXTS.in(null)).isEqualTo(UKRAINIAN);
    }

    @Test
    void must_have_exactly_one_original() {
        assertThatThrownBy(() -> new MultilingualText(List.of(BRITISH)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("ORIGINAL_REQUIRED"));
        assertThatThrownBy(() -> new MultilingualText(List.of(UKRAINIAN, text("en", TextKind.ORIGINAL))))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("ORIGINAL_REQUIRED"));
    }

    @Test
    void prefers_the_translation_of_whom_the_words_belong_to() {
        LocalText machine = text("en", TextKind.MACHINE);
        LocalText unofficial = text("en", TextKind.UNOFFICIAL);
        LocalText official = text("en", TextKind.OFFICIAL);

        assertThat(new MultilingualText(List.of(UKRAINIAN, machine, unofficial)).in(new LanguageTag("en")))
                .isEqualTo(unofficial);
        assertThat(new MultilingualText(List.of(machine, unofficial, official, UKRAINIAN)).in(new LanguageTag("en")))
                .isEqualTo(official);
        assertThat(TEXTS.in(new LanguageTag("en-AU"))).isEqualTo(BRITISH);
    }

    @Test
    void lacks_a_translation_into_another_language_or_of_another_kind() {
        assertThat(TEXTS.lacks(text("de", TextKind.MACHINE))).isTrue();
        assertThat(TEXTS.lacks(text("en-GB", TextKind.MACHINE))).isTrue();
        assertThat(TEXTS.lacks(text("en-GB", TextKind.OFFICIAL))).isFalse();
        assertThat(TEXTS.lacks(text("uk", TextKind.OFFICIAL))).isFalse();
    }

    @Test
    void takes_one_more_translation() {
        assertThat(TEXTS.with(text("de", TextKind.MACHINE)).texts()).hasSize(4).containsAll(TEXTS.texts());
        assertThatThrownBy(() -> TEXTS.with(BRITISH))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("LANGUAGE_REPEATED"));
    }

    @Test
    void has_the_original_language_once() {
        assertThatThrownBy(() -> new MultilingualText(List.of(UKRAINIAN, text("uk", TextKind.MACHINE))))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("LANGUAGE_REPEATED"));
    }

    private static LocalText text(String language, TextKind kind) {
        return new LocalText(new LanguageTag(language), kind, new TextRef(new UUID(0, 1), "hash"));
    }
}
