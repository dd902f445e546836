package briefing.graphql.shared.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token must say of whoever acts by it, since the log keeps that for ever: a subject and a program that read as
 * what they are, and an end.
 */
final class WhoActs implements OAuth2TokenValidator<Jwt> {
    /** As OpenID Connect has a subject; a blank may stand within, as in a distinguished name. */
    private static final Pattern NAME = Pattern.compile("[!-~](?:[ -~]{0,253}[!-~])?");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (token.getExpiresAt() == null) {
            return wrong("exp says when the token ends");
        }
        if (!isName(token.getSubject())) {
            return wrong("sub is 1 to 255 printable characters of ASCII");
        }
        return !token.hasClaim("client_id") || isName(token.getClaim("client_id"))
                ? OAuth2TokenValidatorResult.success()
                : wrong("client_id, where there is one, is 1 to 255 printable characters of ASCII");
    }

    private static boolean isName(@Nullable Object claim) {
        return claim instanceof String name && NAME.matcher(name).matches();
    }

    private static OAuth2TokenValidatorResult wrong(String rule) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, rule, null));
    }
}
