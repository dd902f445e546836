package briefing.core.statements.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Fact;
import briefing.core.shared.facts.Party;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.TextRef;
import briefing.core.shared.values.Topic;
import briefing.core.statements.Delivery;
import briefing.core.statements.Matter;
import briefing.core.statements.Occasion;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as readers see it.
 *
 * @param delivery how the text stands to the words that were spoken, when that is known
 * @param state what can still change
 */
public record StatementView(
        StatementId id,
        long version,
        Party speaker,
        @Nullable TextRef asNamed,
        StatementKind kind,
        StatementMode mode,
        @Nullable Delivery delivery,
        Occasion occasion,
        Matter matter,
        StatementState state,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    public List<AggregateId> about() {
        return matter.about();
    }

    public List<Topic> topics() {
        return matter.topics();
    }

    public Fact<MultilingualText> wording() {
        return state.wording();
    }

    /** All of the words now on record, whoever translated them. */
    public MultilingualText words() {
        return state.words();
    }

    public List<Fact<LocalText>> translations() {
        return state.translations();
    }

    public List<Correction> corrections() {
        return state.corrections();
    }

    public @Nullable Retraction retraction() {
        return state.retraction();
    }

    public @Nullable Voiding voiding() {
        return state.voiding();
    }

    @Override
    public boolean listed() {
        return state.voiding() == null;
    }

    public StatementView with(StatementState next, long version) {
        return new StatementView(
                id, version, speaker, asNamed, kind, mode, delivery, occasion, matter, next, basis, recordedBy);
    }
}
