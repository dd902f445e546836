package briefing.core.statements.views;

import briefing.core.shared.facts.Fact;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.MultilingualText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can still change of a statement: its words, and whether it stands.
 *
 * @param wording the words as they were recorded, or last corrected
 * @param translations those added since, the oldest first
 * @param corrections the oldest first
 * @param retraction null unless it was taken back
 * @param voiding null unless it was recorded by mistake
 */
public record StatementState(
        Fact<MultilingualText> wording,
        List<Fact<LocalText>> translations,
        List<Correction> corrections,
        @Nullable Retraction retraction,
        @Nullable Voiding voiding) {
    public StatementState {
        translations = List.copyOf(translations);
        corrections = List.copyOf(corrections);
    }

    /** How every statement begins. */
    public static StatementState of(Fact<MultilingualText> wording) {
        return new StatementState(wording, List.of(), List.of(), null, null);
    }

    public StatementState translated(Fact<LocalText> translation) {
        return new StatementState(wording, with(translations, translation), corrections, retraction, voiding);
    }

    /** A correction gives all of the words anew, the translations too. */
    public StatementState corrected(Fact<MultilingualText> words, Correction correction) {
        return new StatementState(words, List.of(), with(corrections, correction), retraction, voiding);
    }

    public StatementState retracted(Retraction takenBack) {
        return new StatementState(wording, translations, corrections, takenBack, voiding);
    }

    public StatementState voided(Voiding mistake) {
        return new StatementState(wording, translations, corrections, retraction, mistake);
    }

    /** All of the words now on record. */
    MultilingualText words() {
        MultilingualText words = wording.value();
        for (Fact<LocalText> translation : translations) {
            words = words.with(translation.value());
        }
        return words;
    }

    private static <T> List<T> with(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
