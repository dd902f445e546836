package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.TokenOffer;
import briefing.graphql.shared.security.AddressRanges;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the demo's tokens to pages of this very application and to programs on this machine. */
@RestController
@ConditionalOnProperty("briefing.demo")
class DemoTokens implements TokenOffer {
    /** A name that an attacker's DNS points at this machine ("rebinding") is none of these. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String LOOPBACK = "127.0.0.0/8,::1";

    private final DemoIssuer issuer;
    private final AddressRanges peers;

    /** Besides those of this machine itself, one may name the address that others of it come from. */
    DemoTokens(DemoIssuer issuer, @Value("${briefing.demo.peers:}") String more) {
        this.issuer = issuer;
        this.peers = AddressRanges.of(LOOPBACK + "," + more);
    }

    @PostMapping("/demo/token")
    ResponseEntity<?> token(@RequestParam(defaultValue = "staff") String role, HttpServletRequest request) {
        if (!fromHere(request)) {
            return refusal(
                    HttpStatus.FORBIDDEN, "The demo hands out tokens on this machine and to its own pages only.");
        }
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(issuer.issue(DemoArguments.role(role)));
        } catch (CannotStart unknown) {
            return refusal(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()));
        }
    }

    @Override
    public Optional<String> token(Role role, HttpServletRequest request) {
        return fromHere(request) ? Optional.of(issuer.issue(role).token()) : Optional.empty();
    }

    /** The address is of whoever connected, as no proxy is believed where such tokens are. */
    private boolean fromHere(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return peers.contains(request.getRemoteAddr())
                && host != null
                && THIS_MACHINE.contains(host.replaceFirst(":\\d+$", ""))
                && (origin == null || origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private static ResponseEntity<?> refusal(HttpStatus status, String sentence) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence))
                .build();
    }
}
