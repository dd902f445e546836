package briefing.core.shared.ids;

/** Names the appointment of one person to one office; its text form is a TypeID that begins with {@code appointment_}. */
public record AppointmentId(String value) implements PartId {
    /** The prefix of every such id. */
    public static final String PREFIX = "appointment";

    public AppointmentId {
        TypeId.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
