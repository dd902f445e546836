package briefing.core.directory.commands;

import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.messages.Command;

/** Everything that can be asked of an office. */
public sealed interface OfficeCommand extends Command
        permits EstablishOffice, AppointmentCommand, AbolishOffice, VoidOffice {
    OfficeId office();

    @Override
    default OfficeId subject() {
        return office();
    }
}
