package briefing.core.directory;

import briefing.core.shared.Refusal;

/** Every reason of its own for which an {@link OrganisationCommand} is refused. */
public enum OrganisationRefusal implements Refusal {
    ORGANISATION_ALREADY_REGISTERED("Use a new id for another organisation."),
    PARENT_UNKNOWN("Register the organisation that it is part of first."),
    NAME_REQUIRED("Give at least one name.");

    private final String sentence;

    OrganisationRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
