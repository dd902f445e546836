package briefing.graphql.shared.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Believes tokens that a key of the issuer signed, and tells those that are bad from those that nobody could check. */
final class IssuedTokens implements JwtDecoder {
    private final NimbusJwtDecoder decoder;

    IssuedTokens(
            JWKSource<SecurityContext> keys, List<SignatureAlgorithm> algorithms, OAuth2TokenValidator<Jwt> rules) {
        decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(all -> all.addAll(algorithms))
                .build();
        decoder.setJwtValidator(rules);
    }

    /**
     * The claims of a token that is to be believed.
     *
     * @throws BadJwtException when it is not
     * @throws JwtException when the issuer's keys cannot be had
     */
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException e) {
            throw e.getCause() instanceof KeySourceException ? e : new BadJwtException("The token cannot be read.", e);
        }
    }
}
