package briefing.core.directory.events;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** A person was said to be called so too. */
public record PersonNameAdded(PersonId person, PersonName name, Basis basis) implements PersonEvent, Based, Effective {
    @Override
    public @Nullable ApproximateDate effective() {
        return name.from();
    }
}
