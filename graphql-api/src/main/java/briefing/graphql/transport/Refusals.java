package briefing.graphql.transport;

import briefing.core.shared.codes.Failure;
import briefing.core.shared.messages.Caller;
import briefing.graphql.shared.Callers;
import briefing.graphql.shared.security.SecurityLog;
import briefing.graphql.shared.security.Taker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells senders over HTTP why they are refused, and operators that they were. */
public final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final SecurityLog log;
    private final Callers callers;

    Refusals(SecurityLog log, Callers callers) {
        this.log = log;
        this.callers = callers;
    }

    /** Who sends a request: by its address, and by its subject once that is believed. */
    Taker taker(HttpServletRequest request) {
        Taker stranger = Taker.stranger(request);
        return callers.current().map(Caller::subject).map(stranger::as).orElse(stranger);
    }

    /** Writes a refusal as the answer, in the type that the sender takes. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal)
            throws IOException {
        tell(request, refusal);
        refusal.write(response, type(request));
    }

    /** Tells operators alone. */
    void tell(HttpServletRequest request, HttpRefusal refusal) {
        if (!refusal.isFault()) {
            log.refused(
                    refusal.because(),
                    taker(request),
                    "http-" + refusal.status().value(),
                    Objects.toString(request.getAttribute(RequestId.ATTRIBUTE), "-"));
        }
    }

    private static MediaType type(HttpServletRequest request) {
        try {
            MediaType type = AnswerType.of(request);
            return AnswerType.isStream(type) ? MediaType.APPLICATION_JSON : type;
        } catch (HttpRefusal unreadable) {
            return MediaType.APPLICATION_JSON;
        }
    }

    /** Refuses whoever has no token that is believed, before anything of the request is read but its headers. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean tokenCame = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (why instanceof AuthenticationServiceException) {
            refuse(
                    request,
                    response,
                    HttpRefusal.of(
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    Failure.TRY_AGAIN,
                                    "Ask again in a moment: the issuer's keys cannot be had, and no token checked.")
                            .with(HttpHeaders.RETRY_AFTER, "5"));
        } else if (tokenCame || Http.isApi(request)) {
            refuse(request, response, HttpRefusal.notSignedIn(tokenCame));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nothing is served to anybody where somebody who signed in is denied. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
