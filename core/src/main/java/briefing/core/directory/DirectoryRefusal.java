package briefing.core.directory;

import briefing.core.shared.codes.Refusal;

/** Every reason of its own for which a command on the directory is refused. */
public enum DirectoryRefusal implements Refusal {
    NAME_REQUIRED("Give at least one name."),
    NAME_ALREADY_ADDED("Use a new id for another name."),
    NAME_UNKNOWN("Add a name under this id first."),
    END_BEFORE_START("Give an end that is not before the beginning."),
    PERSON_ALREADY_REGISTERED("Use a new id for another person."),
    PERSON_NOT_REGISTERED("Register the person first."),
    PERSON_MERGED("It was merged into another entry: use the one that stays."),
    PERSON_VOIDED("It was entered by mistake: use another entry."),
    MERGE_SELF("Give two different entries."),
    ORGANISATION_ALREADY_REGISTERED("Use a new id for another organisation."),
    ORGANISATION_NOT_REGISTERED("Register the organisation first."),
    ORGANISATION_VOIDED("It was entered by mistake: use another entry."),
    RELATED_TO_SELF("Give another organisation."),
    SUCCESSOR_ALREADY_LINKED("It is on record as a successor already."),
    RELATIONSHIP_ALREADY_RECORDED("Use a new id for another relationship."),
    MEMBERSHIP_ALREADY_GRANTED("Use a new id for another membership."),
    MEMBERSHIP_UNKNOWN("Grant a membership under this id first."),
    MEMBERSHIP_ALREADY_ENDED("Its end is on record already."),
    OFFICE_ALREADY_ESTABLISHED("Use a new id for another office."),
    OFFICE_NOT_ESTABLISHED("Establish the office first."),
    OFFICE_ABOLISHED("It is no more: appoint to another one."),
    OFFICE_HELD_LATER("An appointment begins later: correct that first."),
    OFFICE_VOIDED("It was entered by mistake: use another entry."),
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
