package briefing.core.shared.values;

import briefing.core.shared.Malformation;
import java.util.HashSet;
import java.util.List;

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
}
