package briefing.graphql.shared.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetBasedJWKSource;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys, kept for a time also while it cannot be asked. That a key is none of the issuer's is said only after
 * the issuer said so; else it is not known.
 */
final class KeptKeys implements JWKSource<SecurityContext>, Closeable {
    private static final int WAITING_MAX = 200;

    private final Semaphore waiting = new Semaphore(WAITING_MAX);
    private final IssuerKeys issuer;
    private final JWKSource<SecurityContext> kept;

    KeptKeys(IssuerKeys issuer, KeyTimes times) {
        this.issuer = issuer;
        this.kept = JWKSourceBuilder.create((JWKSetSource<SecurityContext>) issuer)
                .cache(times.kept().toMillis(), times.patience().toMillis())
                .refreshAheadCache(
                        times.kept().toMillis() / 10,
                        null,
                        Executors.newVirtualThreadPerTaskExecutor(),
                        true,
                        null,
                        false)
                .rateLimited(times.apart().toMillis())
                .outageTolerant(times.keptInOutage().toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        if (!waiting.tryAcquire()) {
            throw new KeySourceException("Too many wait for the issuer's keys.");
        }
        try {
            List<JWK> found = kept.get(wanted, context);
            if (found.isEmpty() && !issuer.answered()) {
                throw new KeySourceException("The issuer cannot be asked for a key that it may have made since.");
            }
            return found;
        } catch (RateLimitReachedException e) {
            if (issuer.answered()) {
                return List.of();
            }
            throw e;
        } finally {
            waiting.release();
        }
    }

    @Override
    public void close() throws IOException {
        ((JWKSetBasedJWKSource<?>) kept).close();
    }
}
