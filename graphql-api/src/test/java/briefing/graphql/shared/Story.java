package briefing.graphql.shared;

import briefing.core.shared.Postgres;
import briefing.core.shared.access.Role;
import briefing.graphql.shared.security.TokenRules;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the tests of the whole API share: the application on a database of its own, and a client that is somebody. */
@TestConfiguration(proxyBeanMethods = false)
public class Story {
    /** One database for all stories of this JVM, as they share one application. */
    private static final Postgres.Database DATABASE = Postgres.freshDatabase();

    static {
        Postgres.stopBy(SpringApplication.getShutdownHandlers()::add);
    }

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    @Bean
    DynamicPropertyRegistrar database() {
        return properties -> {
            properties.add("spring.datasource.url", DATABASE::url);
            properties.add("spring.datasource.username", () -> Postgres.APP);
            properties.add("spring.datasource.password", () -> Postgres.APP);
        };
    }

    /** Lets tests count the SQL statements of a request. */
    @Bean
    static Statements statements() {
        return new Statements();
    }

    /** Believes tokens that name a subject and a role, and may end at an instant in milliseconds: {@code staff-1~STAFF~1800000000000}. */
    @Bean
    JwtDecoder tokens(TokenRules rules) {
        return token -> {
            String[] parts = token.split("~", -1);
            Instant end = parts.length < 3 ? FAR : Instant.ofEpochMilli(Long.parseLong(parts[2]));
            if (parts.length < 2 || end.isBefore(Instant.now())) {
                throw new BadJwtException("This token is none of ours, or has ended.");
            }
            Jwt read = Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(parts[0])
                    .claim("roles", List.of(parts[1]))
                    .issuedAt(Instant.EPOCH)
                    .expiresAt(end)
                    .build();
            OAuth2TokenValidatorResult result = rules.and(List.of()).validate(read);
            if (result.hasErrors()) {
                throw new JwtValidationException("This token does not say what it must.", result.getErrors());
            }
            return read;
        };
    }

    /** A client of the API, who signs in with one role, or not at all. */
    public static Client as(int port, @Nullable Role role) {
        return new Client(port, role == null ? null : token(role));
    }

    /** A token of somebody with one role. */
    public static String token(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-1~" + role;
    }
}
