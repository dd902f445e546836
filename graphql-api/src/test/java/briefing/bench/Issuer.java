package briefing.bench;

import briefing.core.shared.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens as an issuer of the operator's own does, and serves its keys. */
final class Issuer implements Closeable {
    static final String AUDIENCE = "briefing";

    private static final String KEY = "1";
    private static final Duration LASTS = Duration.ofHours(4);

    private final ECKey key;
    private final HttpServer server;

    Issuer() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID(KEY).generate();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    /** Where its keys are. */
    String keys() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    String token(Role role) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY).build(),
                new JWTClaimsSet.Builder()
                        .subject("bench")
                        .audience(AUDIENCE)
                        .claim("roles", List.of(role.name()))
                        .expirationTime(Date.from(Instant.now().plus(LASTS)))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
