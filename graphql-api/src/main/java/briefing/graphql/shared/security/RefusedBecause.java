package briefing.graphql.shared.security;

import java.util.Locale;

/** Why somebody was refused, as the security log and the metric {@code briefing_refused_total} name it. */
public enum RefusedBecause {
    /** No token came where one is needed. */
    NO_TOKEN,
    /** A token that is none of the issuer's, has ended, or says not enough. */
    TOKEN_INVALID,
    /** The issuer's keys could not be had, so that no token could be checked. */
    KEYS_UNAVAILABLE,
    /** Somebody whose roles do not allow it. */
    NOT_ALLOWED,
    /** Too much was asked for, or too much at once. */
    LIMIT_EXCEEDED,
    /** The request is none that could be answered. */
    REQUEST_INVALID,
    /** A connection that broke its protocol, or did not sign in or read in time. */
    CONNECTION_BROKEN,
    /** A page of another site asked in the name of its reader. */
    OTHER_SITE;

    /** The name as metrics have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
