package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders with all that is below them. */
final class Trees {
    private Trees() {}

    /** What is below holds passwords and a key: nobody else comes in. */
    static void makeOwn(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    static void empty(Path folder, String butThis) throws IOException {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.filter(e -> !e.endsWith(butThis)).toList()) {
                delete(entry);
            }
        }
    }

    /** Root may write anywhere, but PostgreSQL insists that it owns its data. */
    static void requireOwn(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, ".probe", "");
        var owner = Files.getOwner(folder);
        var user = Files.getOwner(probe);
        Files.delete(probe);
        if (!owner.equals(user)) {
            throw new CannotStart("The data folder " + folder + " belongs to " + owner.getName() + ", and this is "
                    + user.getName() + ": start the demo as " + owner.getName() + ", or move the folder away.");
        }
    }
}
