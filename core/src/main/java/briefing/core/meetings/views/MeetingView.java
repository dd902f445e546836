package briefing.core.meetings.views;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as readers see it.
 *
 * @param agenda in the order of the day; items without a place in it last, in the order in which they were planned
 * @param participations in the order in which they were announced
 * @param relations to other meetings, in the order in which they were recorded
 * @param corrections the oldest first
 * @param voiding null unless it was entered by mistake
 * @param basis what its announcement rests on
 */
public record MeetingView(
        MeetingId id,
        long version,
        MeetingProfile profile,
        MeetingLife life,
        List<AgendaItem> agenda,
        List<Participation> participations,
        List<MeetingRelation> relations,
        List<MeetingCorrection> corrections,
        @Nullable Voiding voiding,
        Basis basis,
        RecordedBy recordedBy)
        implements View, Profiled {
    public MeetingView {
        agenda = List.copyOf(agenda);
        participations = List.copyOf(participations);
        relations = List.copyOf(relations);
        corrections = List.copyOf(corrections);
    }

    @Override
    public boolean listed() {
        return voiding == null;
    }

    /** The date that stands; null while it is put off. */
    public @Nullable MeetingDate when() {
        return life.postponement() == null ? life.when() : null;
    }

    public @Nullable MeetingPlace where() {
        return life.where();
    }

    public @Nullable Postponement postponement() {
        return life.postponement();
    }

    public @Nullable Opening opening() {
        return life.opening();
    }

    public @Nullable Closing closing() {
        return life.closing();
    }

    public @Nullable Cancellation cancellation() {
        return life.cancellation();
    }

    public MeetingView with(MeetingLife newLife) {
        return next(version, newLife, agenda, participations);
    }

    public MeetingView withAgenda(List<AgendaItem> newAgenda) {
        return next(version, life, newAgenda, participations);
    }

    public MeetingView withParticipations(List<Participation> newParticipations) {
        return next(version, life, agenda, newParticipations);
    }

    public MeetingView with(MeetingRelation relation) {
        List<MeetingRelation> more = append(relations, relation);
        return new MeetingView(
                id, version, profile, life, agenda, participations, more, corrections, voiding, basis, recordedBy);
    }

    public MeetingView with(SeriesMembership membership) {
        return new MeetingView(
                id,
                version,
                profile.in(membership),
                life,
                agenda,
                participations,
                relations,
                corrections,
                voiding,
                basis,
                recordedBy);
    }

    /** What was wrong is replaced, and that it was is kept. */
    public MeetingView with(MeetingCorrection correction) {
        return new MeetingView(
                id,
                version,
                profile.corrected(correction.value()),
                life.corrected(correction),
                agenda,
                participations,
                relations,
                append(corrections, correction),
                voiding,
                basis,
                recordedBy);
    }

    public MeetingView voided(Voiding mistake) {
        return new MeetingView(
                id, version, profile, life, agenda, participations, relations, corrections, mistake, basis, recordedBy);
    }

    /** The same, said to be this version. */
    public MeetingView at(long newVersion) {
        return next(newVersion, life, agenda, participations);
    }

    private MeetingView next(long next, MeetingLife newLife, List<AgendaItem> items, List<Participation> parties) {
        return new MeetingView(
                id, next, profile, newLife, items, parties, relations, corrections, voiding, basis, recordedBy);
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
