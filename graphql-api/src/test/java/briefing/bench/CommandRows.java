package briefing.bench;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.NewEvent;
import briefing.command.shared.log.NewText;
import briefing.command.shared.log.Settled;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands past the edge, from the door of the log outwards. */
final class CommandRows {
    private static final int TEXT = 260;

    private CommandRows() {}

    static Stream<Row> all() {
        return Stream.of(
                        IntStream.of(16, 64).mapToObj(CommandRows::door),
                        IntStream.of(1, 16, 64).mapToObj(CommandRows::existing),
                        IntStream.of(16, 64).mapToObj(CommandRows::created),
                        IntStream.of(16, 64).mapToObj(CommandRows::live))
                .flatMap(rows -> rows);
    }

    private static Row door(int clients) {
        return Row.perSecond("door." + clients, "appends of one event with a text", BareInsert.NAME, stand -> {
            Door door = stand.written().application().bean(Door.class);
            return contest(stand, clients, span -> Load.closed(clients, span, () -> () -> append(door)));
        });
    }

    private static Row existing(int clients) {
        return Row.perSecond("command.existing." + clients, "meetings moved, no views", BareInsert.NAME, stand -> {
            Staff staff = stand.written().staff();
            List<MeetingId> meetings = stand.written().filled().meetings();
            return contest(stand, clients, span -> Load.closed(clients, span, () -> () -> move(staff, meetings)));
        });
    }

    private static Row created(int clients) {
        return Row.perSecond("command.new." + clients, "meetings scheduled, no views", BareInsert.NAME, stand -> {
            Staff staff = stand.written().staff();
            Filling.Filled filled = stand.written().filled();
            return contest(stand, clients, span -> Load.closed(clients, span, () -> () -> schedule(staff, filled)));
        });
    }

    private static Row live(int clients) {
        return Row.perSecond("command.live." + clients, "meetings moved, views following", BareInsert.NAME, stand -> {
            Stand.Served served = stand.served();
            List<MeetingId> meetings = some(served.filled().meetings(), stand.scale());
            return contest(stand, clients, span -> {
                Sample sample = Load.closed(clients, span, () -> () -> move(served.staff(), meetings));
                stand.progress().tell("  the views are " + new Views(served).behind() + " events behind");
                new Views(served).awaitCaughtUp();
                return sample;
            });
        });
    }

    private static Row.Contest contest(Stand stand, int clients, Side us) throws Exception {
        return new Row.Contest(us, new BareInsert(stand.limits(), clients));
    }

    /** As many as change often, whatever else is on record. */
    static List<MeetingId> some(List<MeetingId> meetings, Scale scale) {
        return meetings.subList(0, Math.min(meetings.size(), scale.hot().meetings()));
    }

    static void move(Staff staff, List<MeetingId> meetings) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        staff.accepted(Deeds.move(meetings.get(random.nextInt(meetings.size())), random.nextInt(Deeds.WEEKDAYS)));
    }

    private static void schedule(Staff staff, Filling.Filled filled) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        staff.accepted(Deeds.schedule(
                new MeetingId(Staff.id(MeetingId.PREFIX)),
                filled.bodies().get(random.nextInt(filled.bodies().size())),
                random.nextInt(Deeds.WEEKDAYS),
                Basis.known()));
    }

    private static void append(Door door) {
        String meeting = Staff.id(MeetingId.PREFIX);
        byte[] salt = new byte[16];
        Settled settled = door.append(new Append(
                "bench",
                meeting,
                new byte[32],
                "Meeting",
                meeting,
                0,
                List.of(new NewEvent(
                        UUID.randomUUID(),
                        "MeetingRescheduled",
                        1,
                        BareInsert.bytes(BareInsert.PAYLOAD),
                        BareInsert.bytes(BareInsert.METADATA))),
                List.of(new NewText(
                        UUID.randomUUID(),
                        "reason",
                        salt,
                        new String(BareInsert.bytes(TEXT), StandardCharsets.US_ASCII))),
                List.of()));
        if (!(settled instanceof Settled.Stored)) {
            throw new IllegalStateException("Not stored: " + settled);
        }
    }
}
