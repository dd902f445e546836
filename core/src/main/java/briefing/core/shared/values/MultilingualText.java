package briefing.core.shared.values;

import briefing.core.shared.codes.Malformation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same words in one or several languages: one original, and translations that say where they come from. */
public record MultilingualText(List<LocalText> texts) {
    public MultilingualText {
        texts = List.copyOf(texts);
        if (texts.stream().filter(text -> text.kind() == TextKind.ORIGINAL).count() != 1) {
            throw new Malformed(Malformation.ORIGINAL_REQUIRED);
        }
        LanguageTag original = original(texts).language();
        long places = texts.stream()
                .map(text ->
                        new Place(text.language(), text.language().equals(original) ? TextKind.ORIGINAL : text.kind()))
                .distinct()
                .count();
        if (places != texts.size()) {
            throw new Malformed(Malformation.LANGUAGE_REPEATED);
        }
    }

    /** What only one translation can be. */
    private record Place(LanguageTag language, TextKind kind) {}

    /** The words as first said or written. */
    public LocalText original() {
        return original(texts);
    }

    private static LocalText original(List<LocalText> texts) {
        return texts.stream()
                .filter(text -> text.kind() == TextKind.ORIGINAL)
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is no such translation yet: none into that language, or only of other kinds. */
    public boolean lacks(LocalText translation) {
        return texts.stream()
                .filter(text -> text.language().equals(translation.language()))
                .noneMatch(text -> text.kind() == TextKind.ORIGINAL || text.kind() == translation.kind());
    }

    /** The same words with one more translation. */
    public MultilingualText with(LocalText translation) {
        return new MultilingualText(
                Stream.concat(texts.stream(), Stream.of(translation)).toList());
    }

    /**
     * The words in this language, else in another variety of it, else the original; null asks for the original. Of
     * several translations an official one goes before an unofficial one, and that before a machine's.
     */
    public LocalText in(@Nullable LanguageTag wanted) {
        if (wanted == null) {
            return original();
        }
        return best(text -> text.language().equals(wanted))
                .or(() -> best(text -> text.language().isVarietyOf(wanted)))
                .orElseGet(this::original);
    }

    private Optional<LocalText> best(Predicate<LocalText> fitting) {
        return texts.stream().filter(fitting).min(Comparator.comparing(LocalText::kind));
    }
}
