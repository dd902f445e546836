package briefing.command.shared;

import briefing.core.shared.codes.CommonRefusal;
import briefing.core.shared.codes.CommonWarning;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.codes.Warning;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.ids.NodeKind;
import briefing.core.shared.messages.Command;
import briefing.core.shared.values.Quotation;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every command must stand on: all that it refers to is on record, and every quote stands in its source. Neither
 * can become false later, so it is asked once, before the rules; so is whether a source is unreliable, which only warns.
 */
final class Grounds {
    private final LogLookup log;
    private final SourceRatings ratings;

    Grounds(LogLookup log, SourceRatings ratings) {
        this.log = log;
        this.ratings = ratings;
    }

    /** What is missing, when something is. */
    Optional<Refused> missing(Command command, List<Text> texts) {
        return unknownReference(command).or(() -> wrongQuote(command, texts));
    }

    /** What makes a command doubtful, whatever its rules say. */
    List<Warning> doubts(Command command) {
        boolean unreliable = command instanceof Based based
                && based.basis().quotes().stream()
                        .map(Evidence::source)
                        .distinct()
                        .anyMatch(ratings::isUnreliable);
        return unreliable ? List.of(CommonWarning.SOURCE_UNRELIABLE) : List.of();
    }

    private Optional<Refused> unknownReference(Command command) {
        References references = References.of(command);
        return log.unknown(references.ids()).stream()
                .findFirst()
                .map(id -> new Refused(NodeKind.of(id).unknown(), references.field(id), null));
    }

    private Optional<Refused> wrongQuote(Command command, List<Text> texts) {
        if (!(command instanceof Based based)) {
            return Optional.empty();
        }
        Map<UUID, String> words = texts.stream().collect(Collectors.toMap(Text::id, Text::content, (one, _) -> one));
        Function<@Nullable TextRef, @Nullable String> read = ref -> ref == null ? null : words.get(ref.id());
        return based.basis().quotes().stream()
                .filter(quote -> !stands(quote, read))
                .findFirst()
                .map(_ -> new Refused(CommonRefusal.QUOTE_NOT_IN_SOURCE, "basis", null));
    }

    private boolean stands(Evidence quote, Function<@Nullable TextRef, @Nullable String> read) {
        String exact = Objects.requireNonNull(read.apply(quote.exact()), "every text travels with its command");
        return log.foldedTextOf(quote.source())
                .filter(source ->
                        Quotation.occursInFolded(source, exact, read.apply(quote.prefix()), read.apply(quote.suffix())))
                .isPresent();
    }
}
