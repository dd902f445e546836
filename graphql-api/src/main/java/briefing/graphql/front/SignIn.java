package briefing.graphql.front;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.TokenOffer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/** Lets people read pages without script: takes a token in a form, and keeps it as a {@link PageCookie}. */
final class SignIn {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Pages pages;
    private final JwtDecoder decoder;
    private final Optional<TokenOffer> offer;
    private final InstantSource clock;

    SignIn(Pages pages, JwtDecoder decoder, Optional<TokenOffer> offer, InstantSource clock) {
        this.pages = pages;
        this.decoder = decoder;
        this.offer = offer;
        this.clock = clock;
    }

    ServerResponse form(ServerRequest request) {
        return form(HttpStatus.OK, request, null);
    }

    ServerResponse enter(ServerRequest request) {
        if (!fromHere(request.servletRequest())) {
            return form(HttpStatus.FORBIDDEN, request, "elsewhere");
        }
        if (!isPrivate(request.servletRequest())) {
            return form(HttpStatus.FORBIDDEN, request, "open");
        }
        String token =
                offered(request).or(() -> request.param("token")).orElse("").strip();
        if (token.length() > PageCookie.TOKEN_MAX) {
            return form(HttpStatus.BAD_REQUEST, request, "long");
        }
        try {
            Jwt believed = decoder.decode(token);
            Duration lasting =
                    believed.getExpiresAt() == null ? null : Duration.between(clock.instant(), believed.getExpiresAt());
            return away(
                    request,
                    PageCookie.of(token, lasting, secure(request)),
                    request.param("to").orElse(null));
        } catch (BadJwtException _) {
            return form(HttpStatus.BAD_REQUEST, request, "token");
        } catch (JwtException _) {
            return form(HttpStatus.SERVICE_UNAVAILABLE, request, "unchecked");
        }
    }

    ServerResponse leave(ServerRequest request) {
        return fromHere(request.servletRequest())
                ? away(request, PageCookie.gone(secure(request)), null)
                : form(HttpStatus.FORBIDDEN, request, "elsewhere");
    }

    private Optional<String> offered(ServerRequest request) {
        return request.param("role")
                .flatMap(name -> Stream.of(Role.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst())
                .flatMap(role -> offer.flatMap(some -> some.token(role, request.servletRequest())));
    }

    private ServerResponse form(HttpStatus status, ServerRequest request, @Nullable String wrong) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("to", visit.back(request.param("to").orElse(null)));
        model.put("roles", offer.isPresent() ? List.of(Role.values()) : List.of());
        model.put("wrong", wrong);
        return pages.show(status, "sign-in", visit, model);
    }

    private static ServerResponse away(ServerRequest request, String cookie, @Nullable String to) {
        return ServerResponse.from(Pages.away(Visit.of(request).back(to)))
                .header(HttpHeaders.SET_COOKIE, cookie)
                .build();
    }

    private static boolean secure(ServerRequest request) {
        return request.servletRequest().isSecure();
    }

    /** A token that went over the network in the clear belongs to whoever listened: nobody is led to do that again. */
    private static boolean isPrivate(HttpServletRequest request) {
        return request.isSecure() || THIS_MACHINE.contains(request.getServerName());
    }

    /** Browsers say where a form stands; a program that says nothing can lay no cookie into a browser. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin == null
                || origin.equals("http://" + host)
                || origin.equals("https://" + host)
                || WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
    }
}
