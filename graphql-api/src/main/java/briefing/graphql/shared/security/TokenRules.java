package briefing.graphql.shared.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What every token must say, whoever issued it: each bean that is a validator of tokens is one of these rules. */
public final class TokenRules {
    private final List<OAuth2TokenValidator<Jwt>> all;

    public TokenRules(List<OAuth2TokenValidator<Jwt>> all) {
        this.all = List.copyOf(all);
    }

    /** These rules, the usual ones (that the token has not ended is one), and those of one issuer. */
    public OAuth2TokenValidator<Jwt> and(List<OAuth2TokenValidator<Jwt>> issuers) {
        return JwtValidators.createDefaultWithValidators(Stream.of(List.of(new JwtTimestampValidator()), all, issuers)
                .<OAuth2TokenValidator<Jwt>>flatMap(List::stream)
                .toList());
    }
}
