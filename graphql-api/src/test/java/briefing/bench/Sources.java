package briefing.bench;

import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Evidence;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.ids.StatementId;
import briefing.core.shared.values.Confidence;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.LocalText;
import briefing.core.shared.values.MultilingualText;
import briefing.core.shared.values.Stance;
import briefing.core.shared.values.Text;
import briefing.core.shared.values.TextKind;
import briefing.core.shared.values.Topic;
import briefing.core.sources.Publication;
import briefing.core.sources.SourceKind;
import briefing.core.sources.commands.ArchiveSource;
import briefing.core.statements.Matter;
import briefing.core.statements.Occasion;
import briefing.core.statements.StatementKind;
import briefing.core.statements.StatementMode;
import briefing.core.statements.commands.RecordStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Archives what an agency published, and records what was said as it quotes it. */
record Sources(Staff staff) {
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final int SENTENCES = 30;

    SourceId archived(OrganisationId publisher, int number) {
        var id = new SourceId(Staff.id(SourceId.PREFIX));
        Text title = Staff.words("Ministers meet, report " + number);
        Text text = Staff.words("Report " + number + ". "
                + IntStream.range(0, SENTENCES).mapToObj(Sources::sentence).collect(Collectors.joining(" ")));
        staff.accepted(
                new ArchiveSource(
                        id,
                        publisher,
                        SourceKind.WIRE,
                        title.ref(),
                        new Publication(Deeds.day(number), "Brussels", null, null),
                        ENGLISH,
                        text.ref(),
                        null,
                        null,
                        null),
                title,
                text);
        return id;
    }

    /** A sentence that every source here has once. */
    static String sentence(int number) {
        return "In matter " + number % SENTENCES + " the ministers said that they stand by what was agreed.";
    }

    static Basis quote(SourceId source, Text exact) {
        return Basis.of(
                new Evidence(source, exact.ref(), null, null, List.of(), Stance.STATES, Confidence.REPORTED));
    }

    void statement(MeetingId meeting, Party speaker, SourceId source, int number) {
        Text said = Staff.words(sentence(number));
        Text quoted = Staff.words(sentence(number));
        staff.accepted(
                new RecordStatement(
                        new StatementId(Staff.id(StatementId.PREFIX)),
                        speaker,
                        null,
                        StatementKind.REMARKS,
                        StatementMode.VERBATIM,
                        null,
                        new MultilingualText(List.of(new LocalText(ENGLISH, TextKind.ORIGINAL, said.ref()))),
                        new Occasion(meeting, Deeds.day(number)),
                        new Matter(List.of(meeting), List.of(new Topic("COLLECTIVE_SECURITY"))),
                        quote(source, quoted)),
                said,
                quoted);
    }
}
