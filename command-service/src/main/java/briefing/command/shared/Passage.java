package briefing.command.shared;

import briefing.command.shared.log.Append;
import briefing.command.shared.log.Door;
import briefing.command.shared.log.Settled;
import briefing.core.shared.codes.Failed;
import briefing.core.shared.codes.Failure;
import java.util.concurrent.atomic.AtomicReference;

/** Where a command is: until it comes to the door its caller may give it up, and then it is surely never sent. */
final class Passage {
    private enum Place {
        ON_THE_WAY,
        AT_THE_DOOR,
        GIVEN_UP
    }

    private final AtomicReference<Place> place = new AtomicReference<>(Place.ON_THE_WAY);

    /** Has the append settled, unless the command was given up. */
    Settled append(Door door, Append append) {
        if (!place.compareAndSet(Place.ON_THE_WAY, Place.AT_THE_DOOR)) {
            throw new Failed(Failure.TRY_AGAIN);
        }
        Settled settled = door.append(append);
        if (settled instanceof Settled.Conflict || settled instanceof Settled.KeyTaken) {
            place.set(Place.ON_THE_WAY);
        }
        return settled;
    }

    /** False when it is at the door, or was: then it may be stored. */
    boolean giveUp() {
        return place.compareAndSet(Place.ON_THE_WAY, Place.GIVEN_UP);
    }
}
