package briefing.core.directory.views;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person as readers see it.
 *
 * @param name what is now on record
 * @param corrections the oldest first
 * @param basis what this form of the name rests on
 * @param recordedBy the event that recorded this form of it
 */
public record PersonNameView(PersonName name, List<NameCorrection> corrections, Basis basis, RecordedBy recordedBy) {
    public PersonNameView {
        corrections = List.copyOf(corrections);
    }

    public PersonNameId id() {
        return name.id();
    }

    public LanguageTag language() {
        return name.language();
    }

    public TextRef text() {
        return name.text();
    }

    public @Nullable ApproximateDate from() {
        return name.from();
    }

    public @Nullable ApproximateDate to() {
        return name.to();
    }

    public PersonNameView corrected(PersonName value, NameCorrection correction) {
        return new PersonNameView(
                value,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                correction.basis(),
                correction.recordedBy());
    }
}
