package briefing.core.directory.events;

import briefing.core.directory.PersonName;
import briefing.core.shared.facts.Based;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Effective;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.TextRef;
import org.jspecify.annotations.Nullable;

/** A name that had been recorded wrongly was put right. */
public record PersonNameCorrected(PersonId person, PersonName previous, PersonName value, TextRef reason, Basis basis)
        implements PersonEvent, Based, Effective {
    @Override
    public @Nullable ApproximateDate effective() {
        return value.from();
    }
}
