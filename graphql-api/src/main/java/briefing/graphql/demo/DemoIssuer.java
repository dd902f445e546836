package briefing.graphql.demo;

import briefing.core.shared.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Issues tokens to whoever asks: for the demo on this machine, and for nothing else. */
final class DemoIssuer {
    static final String NAME = "briefing-demo";

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final ECKey key;
    private final InstantSource clock;

    DemoIssuer(ECKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    DemoToken issue(Role role) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(LIFETIME);
        var subject = role.name().toLowerCase(Locale.ROOT) + "-1";
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject(subject)
                .claim("roles", List.of(role.name()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return new DemoToken(token.serialize(), subject, role, expiresAt);
    }
}
