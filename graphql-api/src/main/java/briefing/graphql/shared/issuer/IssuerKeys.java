package briefing.graphql.shared.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the issuer for its keys: a whole answer in time, or none. */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private final Callable<JWKSet> question;
    private final Duration within;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean answered;

    IssuerKeys(Callable<JWKSet> question, Duration within) {
        this.question = question;
        this.within = within;
    }

    /** Whether the issuer answered when it was asked last. */
    boolean answered() {
        return answered;
    }

    /** Does not trust the time limits of the connection: an issuer that sends a byte now and then would keep to them. */
    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long currentTime, @Nullable SecurityContext context)
            throws JWKSetUnavailableException {
        Future<JWKSet> asked = threads.submit(question);
        try {
            JWKSet keys = asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
            answered = true;
            return keys;
        } catch (ExecutionException e) {
            throw silent(String.valueOf(e.getCause()));
        } catch (TimeoutException _) {
            throw silent("no answer within " + within);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw silent("interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    private JWKSetUnavailableException silent(String why) {
        answered = false;
        LOG.warn("The keys of the issuer of tokens cannot be had: {}", why);
        return new JWKSetUnavailableException(why);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
