package briefing.command.shared;

import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.values.Quotation;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for the quotes of one command in their sources, and for no longer than a command may take. */
final class Quotes {
    /** Looked through for one command; a source that is quoted twice counts twice. */
    static final long CHARACTERS_MAX = 25_000_000;

    private final LogLookup log;
    private final Function<@Nullable TextRef, @Nullable String> words;
    private long characters;

    Quotes(LogLookup log, Function<@Nullable TextRef, @Nullable String> words) {
        this.log = log;
        this.words = words;
    }

    /** What is wrong with the first quote that is wrong. */
    Optional<CommonRefusal> wrong(List<Evidence> quotes) {
        return quotes.stream().map(this::wrong).flatMap(Optional::stream).findFirst();
    }

    private Optional<CommonRefusal> wrong(Evidence quote) {
        String exact = Objects.requireNonNull(words.apply(quote.exact()), "every text travels with its command");
        if (!Quotation.tellsAPlace(exact)) {
            return Optional.of(CommonRefusal.QUOTE_TOO_SHORT);
        }
        String source = log.foldedTextOf(quote.source()).orElse("");
        characters += source.length();
        if (characters > CHARACTERS_MAX) {
            return Optional.of(CommonRefusal.QUOTED_SOURCES_TOO_LONG);
        }
        return Quotation.occursInFolded(source, exact, words.apply(quote.prefix()), words.apply(quote.suffix()))
                ? Optional.empty()
                : Optional.of(CommonRefusal.QUOTE_NOT_IN_SOURCE);
    }
}
