package briefing.graphql.shared.issuer;

import briefing.core.shared.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer of tokens, which can break in the ways in which real ones do. */
public final class TestIssuer implements AutoCloseable {
    /** What it does when it is asked. */
    public enum Mood {
        ANSWERS,
        FAILS,
        SAYS_NOTHING,
        NEVER_ENDS
    }

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ECKey> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood = Mood.ANSWERS;

    public TestIssuer() throws IOException {
        makeKey("1");
        server.setExecutor(threads);
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            answer(
                    exchange,
                    new JWKSet(keys.stream().<JWK>map(ECKey::toPublicJWK).toList()).toString());
        });
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(address(), keysAt())));
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String keysAt() {
        return address() + "/keys";
    }

    /** How often it was asked for its keys. */
    public int asked() {
        return asked.get();
    }

    public void is(Mood next) {
        mood = next;
    }

    /** Makes a key, and publishes it. */
    public void makeKey(String id) {
        keys.add(foreignKey(id));
    }

    /** Publishes its key no longer. */
    public void revoke(String id) {
        keys.removeIf(key -> key.getKeyID().equals(id));
    }

    /** A key that no issuer published. */
    public static ECKey foreignKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for an hour, signed with one of its keys. */
    public String token(String key, String subject, Role role, String audience) {
        ECKey known = keys.stream()
                .filter(some -> some.getKeyID().equals(key))
                .findFirst()
                .orElseThrow();
        return signed(known, subject, role, audience);
    }

    /** A token for an hour, signed with any key. */
    public String signed(ECKey key, String subject, Role role, String audience) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject(subject)
                        .audience(audience)
                        .claim("roles", List.of(role.name()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            switch (mood) {
                case ANSWERS -> {
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
                case FAILS -> exchange.sendResponseHeaders(500, -1);
                case SAYS_NOTHING -> closed.await();
                case NEVER_ENDS -> {
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body, 0, 1);
                    exchange.getResponseBody().flush();
                    closed.await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
