package briefing.graphql.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords of the demo's database roles: random, made once, one line each. */
record Passwords(String superuser, String owner, String app, String auditor, boolean fresh) {
    private static final String FILE = "passwords.properties";
    private static final int RANDOM_BYTES = 24;

    /** Those kept in the folder, or fresh ones that nobody has kept yet. */
    static Passwords of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Passwords(random(), random(), random(), random(), true);
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Passwords(
                line(lines, "superuser"), line(lines, "owner"), line(lines, "app"), line(lines, "auditor"), false);
    }

    void keepIn(Path folder) throws IOException {
        var text = List.of("superuser=" + superuser, "owner=" + owner, "app=" + app, "auditor=" + auditor).stream()
                .collect(Collectors.joining("\n", "", "\n"));
        KeptFile.write(folder.resolve(FILE), text);
    }

    private static String line(Properties lines, String name) {
        String value = lines.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new UncheckedIOException(new IOException("the file " + FILE + " has no line " + name));
        }
        return value;
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[fresh=" + fresh + "]";
    }
}
