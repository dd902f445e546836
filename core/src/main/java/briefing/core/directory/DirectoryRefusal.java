package briefing.core.directory;

import briefing.core.shared.Refusal;

/** Every reason of its own for which a command on the directory is refused. */
public enum DirectoryRefusal implements Refusal {
    NAME_REQUIRED("Give at least one name."),
    END_BEFORE_START("Give an end that is not before the beginning."),
    PERSON_ALREADY_REGISTERED("Use a new id for another person."),
    ORGANISATION_ALREADY_REGISTERED("Use a new id for another organisation."),
    ORGANISATION_NOT_REGISTERED("Register the organisation first."),
    MEMBERSHIP_ALREADY_GRANTED("Use a new id for another membership."),
    OFFICE_ALREADY_ESTABLISHED("Use a new id for another office."),
    OFFICE_NOT_ESTABLISHED("Establish the office first."),
    SEATS_OUT_OF_RANGE("Give a number of seats from 1 to 1000."),
    APPOINTMENT_ALREADY_MADE("Use a new id for another appointment."),
    APPOINTMENT_UNKNOWN("Appoint a person under this id first."),
    APPOINTMENT_ALREADY_ENDED("Its end is on record already."),
    SINGLE_SEAT_OVERLAP("The office has one seat: end the other appointment first, or appoint as acting.");

    private final String sentence;

    DirectoryRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
