package briefing.core.directory.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as readers see it.
 *
 * @param names in the order in which they were recorded
 * @param merging null unless the entry was merged into another
 * @param voiding null unless the entry was voided
 */
public record PersonView(
        PersonId id,
        long version,
        List<PersonNameView> names,
        @Nullable PersonMerging merging,
        @Nullable Voiding voiding,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public PersonView {
        names = List.copyOf(names);
    }

    @Override
    public @Nullable PersonId mergedInto() {
        return merging == null ? null : merging.into();
    }

    @Override
    public boolean listed() {
        return merging == null && voiding == null;
    }

    public PersonView with(PersonNameView name, long version) {
        return named(Stream.concat(names.stream(), Stream.of(name)).toList(), version);
    }

    /** The same with one name put right; {@code correct} is given what was on record. */
    public PersonView corrected(PersonNameId name, UnaryOperator<PersonNameView> correct, long version) {
        return named(
                names.stream()
                        .map(some -> some.id().equals(name) ? correct.apply(some) : some)
                        .toList(),
                version);
    }

    public PersonView merged(PersonMerging merged, long version) {
        return new PersonView(id, version, names, merged, voiding, basis, recordedBy);
    }

    public PersonView voided(Voiding voided, long version) {
        return new PersonView(id, version, names, merging, voided, basis, recordedBy);
    }

    private PersonView named(List<PersonNameView> all, long version) {
        return new PersonView(id, version, all, merging, voiding, basis, recordedBy);
    }
}
