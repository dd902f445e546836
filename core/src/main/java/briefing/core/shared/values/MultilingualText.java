package briefing.core.shared.values;

import briefing.core.shared.Malformation;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same words in one or several languages: one original, and translations that say where they come from. */
public record MultilingualText(List<LocalText> texts) {
    public MultilingualText {
        texts = List.copyOf(texts);
        if (texts.stream().filter(text -> text.kind() == TextKind.ORIGINAL).count() != 1) {
            throw new Malformed(Malformation.ORIGINAL_REQUIRED);
        }
        HashSet<LanguageTag> languages = new HashSet<>();
        if (!texts.stream().map(LocalText::language).allMatch(languages::add)) {
            throw new Malformed(Malformation.LANGUAGE_REPEATED);
        }
    }

    /** The words as first said or written. */
    public LocalText original() {
        return texts.stream()
                .filter(text -> text.kind() == TextKind.ORIGINAL)
                .findFirst()
                .orElseThrow();
    }

    /** The words in this language, else in another variety of it, else the original; null asks for the original. */
    public LocalText in(@Nullable LanguageTag wanted) {
        if (wanted == null) {
            return original();
        }
        return texts.stream()
                .filter(text -> text.language().equals(wanted))
                .findFirst()
                .or(() -> texts.stream()
                        .filter(text -> text.language().isVarietyOf(wanted))
                        .findFirst())
                .orElseGet(this::original);
    }
}
