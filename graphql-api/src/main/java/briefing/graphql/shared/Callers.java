package briefing.graphql.shared;

import briefing.core.shared.access.Role;
import briefing.core.shared.messages.Caller;
import briefing.graphql.shared.security.Taker;
import graphql.GraphQLContext;
import io.micrometer.context.ContextSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.graphql.execution.ContextPropagationHelper;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads who asks from the token that came with the request. */
public final class Callers {
    private static final Duration LASTING_MAX = Duration.ofDays(365);

    private final InstantSource clock;

    public Callers(InstantSource clock) {
        this.clock = clock;
    }

    /** Who asks; empty when nobody is signed in, or the token has ended meanwhile. */
    public Optional<Caller> current() {
        return of(SecurityContextHolder.getContext());
    }

    /** Who signed in; empty when nobody did, or the token has ended meanwhile. */
    public Optional<Caller> of(SecurityContext signed) {
        return signed.getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? Optional.of(signedIn.getToken()).filter(this::stillGood).flatMap(Callers::caller)
                : Optional.empty();
    }

    /** Who asks by this request; over a WebSocket that is known to the request, not to the thread that serves it. */
    public Optional<Caller> by(GraphQLContext request) {
        try (ContextSnapshot.Scope _ =
                ContextPropagationHelper.captureFrom(request).setThreadLocals()) {
            return current();
        }
    }

    /** The same as the security log tells it. */
    public Taker taker(GraphQLContext request) {
        Taker stranger = request.getOrDefault(Taker.class, new Taker("-", null));
        return by(request).map(caller -> stranger.as(caller.subject())).orElse(stranger);
    }

    /** How long the token of this request still lasts; empty when it does not end, or there is none. */
    public Optional<Duration> tokenLasts() {
        return tokenLasts(SecurityContextHolder.getContext());
    }

    /** How long the token of whoever is signed in still lasts; not longer than a timer can count. */
    public Optional<Duration> tokenLasts(SecurityContext signedIn) {
        return signedIn.getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getExpiresAt())
                        .map(end -> Duration.between(clock.instant(), end))
                        .map(left -> left.compareTo(LASTING_MAX) < 0 ? left : LASTING_MAX)
                : Optional.empty();
    }

    private boolean stillGood(Jwt token) {
        Instant end = token.getExpiresAt();
        return end == null || end.isAfter(clock.instant());
    }

    private static Optional<Caller> caller(Jwt token) {
        String client = token.getClaimAsString("client_id");
        return Optional.ofNullable(token.getSubject())
                .map(subject -> new Caller(subject, roles(token), client == null ? "unknown" : client));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> named = token.getClaimAsStringList("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (named != null && named.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
