package briefing.core.directory;

import briefing.core.directory.commands.RegisterOrganisation;
import briefing.core.directory.events.OrganisationRegistered;
import briefing.core.shared.Words;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.Name;
import java.util.List;

/** The organisations of the stories. */
public final class Organisations {
    public static final OrganisationId COUNCIL = called("North Atlantic Council");
    public static final OrganisationId AGENCY = called("News agency");

    private Organisations() {}

    public static OrganisationId called(String name) {
        return new OrganisationId(Words.id(OrganisationId.PREFIX, name));
    }

    public static RegisterOrganisation register(OrganisationId organisation, String... names) {
        return new RegisterOrganisation(
                organisation, OrganisationKind.OTHER, english(names), null, null, null, Basis.known());
    }

    public static OrganisationRegistered registered(OrganisationId organisation, String... names) {
        return new OrganisationRegistered(
                organisation, OrganisationKind.OTHER, english(names), null, null, null, Basis.known());
    }

    private static List<Name> english(String... names) {
        return List.of(names).stream()
                .map(name -> new Name(new LanguageTag("en"), name))
                .toList();
    }
}
