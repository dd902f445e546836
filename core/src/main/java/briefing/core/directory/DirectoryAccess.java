package briefing.core.directory;

import briefing.core.shared.WhoMay;
import java.util.List;

/** Who may read and write the directory. */
public final class DirectoryAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.person",
                    "Query.persons",
                    "Subscription.personChanged",
                    "Person",
                    "PersonName",
                    "PersonConnection",
                    "PersonEdge",
                    "PersonChange",
                    "PersonOutcome"),
            WhoMay.everybody(
                    "Query.organisation",
                    "Query.organisations",
                    "Subscription.organisationChanged",
                    "Organisation",
                    "Membership",
                    "OrganisationConnection",
                    "OrganisationEdge",
                    "OrganisationChange",
                    "OrganisationOutcome"),
            WhoMay.everybody(
                    "Query.office",
                    "Query.offices",
                    "Query.officeHolders",
                    "Subscription.officeChanged",
                    "Office",
                    "Appointment",
                    "AppointmentEnd",
                    "OfficeConnection",
                    "OfficeEdge",
                    "OfficeChange",
                    "OfficeOutcome"),
            WhoMay.staff(
                    "Mutation.registerPerson",
                    "Mutation.registerOrganisation",
                    "Mutation.grantMembership",
                    "Mutation.establishOffice",
                    "Mutation.appointToOffice",
                    "Mutation.endAppointment"));

    private DirectoryAccess() {}
}
