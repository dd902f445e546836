package briefing.bench;

import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.MeetingId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.SourceId;
import briefing.core.shared.messages.Receipt;
import briefing.core.shared.values.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts on record what is measured, by the product's own commands, several clients at a time. */
final class Filling {
    private static final int CLIENTS = 32;
    private static final int PARTICIPANTS = 3;
    private static final int AGENDA_ITEMS = 2;

    private final Staff staff;
    private final Scale.Amount amount;

    Filling(Staff staff, Scale.Amount amount) {
        this.staff = staff;
        this.amount = amount;
    }

    /**
     * What is on record afterwards.
     *
     * @param meetingsKnown when all meetings were, and no statement yet
     * @param last of all that was put on record
     */
    record Filled(List<OrganisationId> bodies, List<MeetingId> meetings, Instant meetingsKnown, Receipt last) {}

    Filled fill() throws Exception {
        var directory = new Directory(staff);
        var sources = new Sources(staff);
        int organisations = amount.persons() / 5 + 1;
        List<OrganisationId> bodies = made(organisations, directory::organisation);
        List<Party> officials =
                made(amount.persons(), number -> directory.official(bodies.get(number % organisations), number));
        List<SourceId> archived = made(
                amount.persons() / 5 + 1, number -> sources.archived(bodies.get(number % organisations), number));
        List<MeetingId> meetings = made(
                amount.meetings(),
                number -> meeting(number, bodies.get(number % organisations), archived, officials));
        Instant meetingsKnown = Instant.now();
        Load.each(
                CLIENTS,
                amount.statements(),
                number -> sources.statement(
                        meetings.get(number % meetings.size()),
                        officials.get(number % officials.size()),
                        archived.get(number % archived.size()),
                        number));
        Receipt last = staff.accepted(Deeds.move(meetings.getFirst(), 1));
        return new Filled(bodies, meetings, meetingsKnown, last);
    }

    private MeetingId meeting(int number, OrganisationId body, List<SourceId> sources, List<Party> officials) {
        var id = new MeetingId(Staff.id(MeetingId.PREFIX));
        Text quoted = Staff.words(Sources.sentence(number));
        staff.accepted(
                Deeds.schedule(id, body, number, Sources.quote(sources.get(number % sources.size()), quoted)), quoted);
        for (int item = 0; item < AGENDA_ITEMS; item++) {
            staff.accepted(Deeds.plan(id, item));
        }
        for (int seat = 0; seat < PARTICIPANTS; seat++) {
            staff.accepted(Deeds.announce(id, officials.get((number + seat) % officials.size())));
        }
        return id;
    }

    @FunctionalInterface
    private interface Making<T> {
        T of(int number);
    }

    private static <T> List<T> made(int count, Making<T> making) throws Exception {
        List<T> all = new ArrayList<>();
        Load.each(CLIENTS, count, number -> {
            T one = making.of(number);
            synchronized (all) {
                all.add(one);
            }
        });
        return List.copyOf(all);
    }
}
