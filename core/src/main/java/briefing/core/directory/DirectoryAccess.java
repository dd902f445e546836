package briefing.core.directory;

import briefing.core.shared.access.WhoMay;
import java.util.List;

/** Who may read and write the directory; what was recorded is put right, merged and voided by editors alone. */
public final class DirectoryAccess {
    /** The rows. */
    public static final List<WhoMay> ROWS = List.of(
            WhoMay.everybody(
                    "Query.person",
                    "Query.persons",
                    "Subscription.personChanged",
                    "Person",
                    "PersonName",
                    "EarlierPersonName",
                    "NameCorrection",
                    "PersonMerging",
                    "PersonConnection",
                    "PersonEdge",
                    "PersonChange",
                    "PersonOutcome"),
            WhoMay.everybody(
                    "Query.organisation",
                    "Query.organisations",
                    "Subscription.organisationChanged",
                    "Organisation",
                    "Naming",
                    "Membership",
                    "MembershipEnd",
                    "Succession",
                    "Relationship",
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
                    "AppointmentTerms",
                    "AppointmentCorrection",
                    "Abolition",
                    "OfficeConnection",
                    "OfficeEdge",
                    "OfficeChange",
                    "OfficeOutcome"),
            WhoMay.staff(
                    "Mutation.registerPerson",
                    "Mutation.addPersonName",
                    "Mutation.registerOrganisation",
                    "Mutation.renameOrganisation",
                    "Mutation.linkSuccessor",
                    "Mutation.grantMembership",
                    "Mutation.endMembership",
                    "Mutation.recordRelationship",
                    "Mutation.establishOffice",
                    "Mutation.appointToOffice",
                    "Mutation.endAppointment",
                    "Mutation.abolishOffice"),
            WhoMay.editors(
                    "Mutation.correctPersonName",
                    "Mutation.mergePersons",
                    "Mutation.voidPerson",
                    "Mutation.voidOrganisation",
                    "Mutation.correctAppointment",
                    "Mutation.voidOffice"));

    private DirectoryAccess() {}
}
