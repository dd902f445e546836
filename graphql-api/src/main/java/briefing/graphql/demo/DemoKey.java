package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key pair that the demo's tokens are signed with: made once, kept in the data folder for its owner only. */
final class DemoKey {
    private DemoKey() {}

    static Path in(Path folder) {
        return folder.resolve("issuer.json");
    }

    /** The key kept in the folder; made there when there is none. */
    static ECKey keptIn(Path folder) {
        Path file = in(folder);
        try {
            if (Files.notExists(file)) {
                Trees.makeOwn(folder);
                var made =
                        new ECKeyGenerator(Curve.P_256).keyID(DemoIssuer.NAME).generate();
                KeptFile.write(file, made.toJSONString() + "\n");
            }
            return ECKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new CannotStart("The file " + file + " holds no key: remove it, and the next start makes one.", e);
        } catch (AccessDeniedException e) {
            throw new CannotStart("This user may not read or write the demo's key " + file + ".", e);
        } catch (IOException e) {
            throw new CannotStart("The demo's key " + file + " cannot be read: " + e.getMessage() + ".", e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
