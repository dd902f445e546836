package briefing.bench;

import briefing.core.directory.AppointmentQuality;
import briefing.core.directory.OrganisationKind;
import briefing.core.directory.PersonName;
import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.commands.RegisterPerson;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Party;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.Text;
import java.util.List;

/** Puts organisations, persons and their offices on record. */
record Directory(Staff staff) {
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag UKRAINIAN = new LanguageTag("uk");

    OrganisationId organisation(int number) {
        var id = new OrganisationId(Staff.id(OrganisationId.PREFIX));
        staff.accepted(new RegisterOrganisation(
                id,
                OrganisationKind.BODY,
                names("Council " + word(number) + " " + number, "Рада " + word(number) + " " + number),
                "C" + number,
                null,
                null,
                Basis.known()));
        return id;
    }

    /** A part of the name of a few organisations, in letters and no digits. */
    static String word(int number) {
        int few = number / 5;
        return String.valueOf(
                new char[] {letter(few), letter(few / 10), letter(few / 100), letter(few + 3), letter(few / 10 + 7)});
    }

    private static char letter(int number) {
        return (char) ('a' + number % 10 * 2);
    }

    /** A person in an office of an organisation, ever since. */
    Party official(OrganisationId organisation, int number) {
        var person = new PersonId(Staff.id(PersonId.PREFIX));
        Text english = Staff.words("Official " + word(number) + " " + number);
        Text ukrainian = Staff.words("Посадовець " + word(number) + " " + number);
        staff.accepted(
                new RegisterPerson(
                        person, List.of(name(ENGLISH, english), name(UKRAINIAN, ukrainian)), Basis.known()),
                english,
                ukrainian);
        var office = new OfficeId(Staff.id(OfficeId.PREFIX));
        staff.accepted(new EstablishOffice(
                office,
                organisation,
                names("Minister " + number, "Міністр " + number),
                1,
                Portfolio.DEFENCE,
                Basis.known()));
        staff.accepted(new AppointToOffice(
                office,
                new AppointmentId(Staff.id(AppointmentId.PREFIX)),
                person,
                ApproximateDate.of("2020-01-01"),
                null,
                AppointmentQuality.SUBSTANTIVE,
                Basis.known()));
        return Party.of(person, office);
    }

    private static PersonName name(LanguageTag language, Text text) {
        return new PersonName(
                new PersonNameId(Staff.id(PersonNameId.PREFIX)), language, text.ref(), null, null);
    }

    private static List<Name> names(String english, String ukrainian) {
        return List.of(new Name(ENGLISH, english), new Name(UKRAINIAN, ukrainian));
    }
}
