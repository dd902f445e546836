package briefing.core.directory.views;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation is called, and was called.
 *
 * @param former the oldest first; each lasts until the next begins
 */
public record OrganisationNames(Naming now, List<Naming> former) {
    public OrganisationNames {
        former = List.copyOf(former);
    }

    OrganisationNames followedBy(Naming next) {
        return new OrganisationNames(
                next,
                Stream.concat(former.stream(), Stream.of(now.until(next.from())))
                        .toList());
    }
}
