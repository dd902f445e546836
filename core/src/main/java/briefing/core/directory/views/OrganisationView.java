package briefing.core.directory.views;

import briefing.core.directory.OrganisationKind;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Voiding;
import briefing.core.shared.ids.MembershipId;
import briefing.core.shared.ids.OrganisationId;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.reading.View;
import briefing.core.shared.values.ApproximateDate;
import briefing.core.shared.values.Country;
import briefing.core.shared.values.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as readers see it.
 *
 * @param voiding null unless its entry was voided
 */
public record OrganisationView(
        OrganisationId id,
        long version,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable Country country,
        OrganisationNames called,
        OrganisationLinks links,
        @Nullable Voiding voiding,
        Basis basis,
        RecordedBy recordedBy)
        implements View {
    /** An organisation that was just entered into the directory. */
    public static OrganisationView registered(
            OrganisationId id,
            OrganisationKind kind,
            @Nullable OrganisationId parent,
            @Nullable Country country,
            Naming called) {
        return new OrganisationView(
                id,
                0,
                kind,
                parent,
                country,
                new OrganisationNames(called, List.of()),
                OrganisationLinks.NONE,
                null,
                called.basis(),
                called.recordedBy());
    }

    @Override
    public boolean listed() {
        return voiding == null;
    }

    public List<Name> names() {
        return called.now().names();
    }

    public @Nullable String abbreviation() {
        return called.now().abbreviation();
    }

    /** Since when it is called so; null when that is not known. */
    public @Nullable ApproximateDate namedSince() {
        return called.now().from();
    }

    public List<Naming> formerNames() {
        return called.former();
    }

    public List<Membership> memberships() {
        return links.memberships();
    }

    public List<Succession> successors() {
        return links.successors();
    }

    public OrganisationView renamed(Naming next, long version) {
        return next(version, called.followedBy(next), links, voiding);
    }

    public OrganisationView with(Membership membership, long version) {
        return next(version, called, links.with(membership), voiding);
    }

    public OrganisationView ended(MembershipId membership, MembershipEnd end, long version) {
        return next(version, called, links.ended(membership, end), voiding);
    }

    public OrganisationView with(Succession succession, long version) {
        return next(version, called, links.with(succession), voiding);
    }

    public OrganisationView with(Relationship relationship, long version) {
        return next(version, called, links.with(relationship), voiding);
    }

    public OrganisationView voided(Voiding voided, long version) {
        return next(version, called, links, voided);
    }

    /** The next version: all that can change, beside what never does. */
    private OrganisationView next(
            long next, OrganisationNames names, OrganisationLinks linked, @Nullable Voiding voided) {
        return new OrganisationView(id, next, kind, parent, country, names, linked, voided, basis, recordedBy);
    }
}
