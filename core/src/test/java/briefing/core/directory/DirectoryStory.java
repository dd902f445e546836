package briefing.core.directory;

import briefing.core.directory.commands.AppointToOffice;
import briefing.core.directory.commands.EndAppointment;
import briefing.core.directory.commands.EstablishOffice;
import briefing.core.directory.events.AppointmentEnded;
import briefing.core.directory.events.OfficeEstablished;
import briefing.core.directory.events.PersonAppointed;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.AppointmentId;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OfficeId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.ids.PersonId;
import briefing.core.shared.ids.PersonNameId;
import briefing.core.shared.ids.TypeId;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import briefing.core.shared.values.Portfolio;
import briefing.core.shared.values.TextRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ministry, its minister and her successor: the values of every test of the directory. */
public final class DirectoryStory {
    public static final OrganisationId ALLIANCE = new OrganisationId(id("organisation", 1));
    public static final OrganisationId MINISTRY = new OrganisationId(id("organisation", 2));
    public static final MembershipId MEMBERSHIP = new MembershipId(id("membership", 3));
    public static final MembershipId OTHER_MEMBERSHIP = new MembershipId(id("membership", 4));
    public static final PersonId HALYNA = new PersonId(id("person", 5));
    public static final PersonId OSTAP = new PersonId(id("person", 6));
    public static final OfficeId OFFICE = new OfficeId(id("office", 7));
    public static final AppointmentId FIRST = new AppointmentId(id("appointment", 8));
    public static final AppointmentId SECOND = new AppointmentId(id("appointment", 9));
    public static final PersonNameId ENGLISH_NAME = new PersonNameId(id("name", 13));
    public static final PersonNameId UKRAINIAN_NAME = new PersonNameId(id("name", 14));
    public static final List<PersonName> NAMES =
            List.of(name(ENGLISH_NAME, "en", words(10), null, null), name(UKRAINIAN_NAME, "uk", words(11), null, null));
    public static final List<Name> TITLES = List.of(new Name(new LanguageTag("en"), "Minister of Defence"));
    public static final TextRef REASON = words(12);
    public static final Basis BASIS = Basis.known();

    private DirectoryStory() {}

    public static ApproximateDate date(String edtf) {
        return ApproximateDate.of(edtf);
    }

    public static PersonName name(
            PersonNameId id, String language, TextRef text, @Nullable String from, @Nullable String to) {
        return new PersonName(id, new LanguageTag(language), text, maybe(from), maybe(to));
    }

    public static @Nullable ApproximateDate maybe(@Nullable String edtf) {
        return edtf == null ? null : date(edtf);
    }

    public static EstablishOffice establish(int seats, List<Name> titles) {
        return new EstablishOffice(OFFICE, MINISTRY, titles, seats, Portfolio.DEFENCE, BASIS);
    }

    public static OfficeEstablished established(int seats) {
        return new OfficeEstablished(OFFICE, MINISTRY, TITLES, seats, Portfolio.DEFENCE, BASIS);
    }

    public static AppointToOffice appoint(
            AppointmentId id, PersonId person, String from, @Nullable String to, AppointmentQuality quality) {
        return new AppointToOffice(OFFICE, id, person, date(from), maybe(to), quality, BASIS);
    }

    public static PersonAppointed appointed(
            AppointmentId id, PersonId person, String from, @Nullable String to, AppointmentQuality quality) {
        return new PersonAppointed(OFFICE, id, person, date(from), maybe(to), quality, BASIS);
    }

    public static EndAppointment end(AppointmentId id, String on) {
        return new EndAppointment(OFFICE, id, date(on), REASON, BASIS);
    }

    public static AppointmentEnded ended(AppointmentId id, String on) {
        return new AppointmentEnded(OFFICE, id, date(on), REASON, BASIS);
    }

    private static String id(String prefix, long number) {
        return TypeId.of(prefix, new UUID(0x7000, number));
    }

    public static TextRef words(long number) {
        return new TextRef(new UUID(0x7000, number), "00".repeat(32));
    }
}
