package briefing.core.shared.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * A row of the table of who may; each feature lists its own. No row means no: a field of Query, Mutation or
 * Subscription needs a row of its own, another field has its own row or that of its type.
 *
 * @param roles who may: having one of these is enough
 * @param coordinates types such as {@code Meeting} and fields such as {@code Mutation.cancelMeeting}
 */
public record WhoMay(Set<Role> roles, Set<String> coordinates) {
    public WhoMay {
        roles = Set.copyOf(roles);
        coordinates = Set.copyOf(coordinates);
    }

    /** Whoever is signed in with a role. */
    public static WhoMay everybody(String... coordinates) {
        return new WhoMay(EnumSet.allOf(Role.class), Set.of(coordinates));
    }

    /** Staff, and editors, who may all that staff may. */
    public static WhoMay staff(String... coordinates) {
        return new WhoMay(EnumSet.of(Role.STAFF, Role.EDITOR), Set.of(coordinates));
    }

    /** Editors only. */
    public static WhoMay editors(String... coordinates) {
        return new WhoMay(EnumSet.of(Role.EDITOR), Set.of(coordinates));
    }

    /** Auditors only. */
    public static WhoMay auditors(String... coordinates) {
        return new WhoMay(EnumSet.of(Role.AUDITOR), Set.of(coordinates));
    }

    /** All but readers. */
    public static WhoMay insiders(String... coordinates) {
        return new WhoMay(EnumSet.of(Role.STAFF, Role.EDITOR, Role.AUDITOR), Set.of(coordinates));
    }
}
