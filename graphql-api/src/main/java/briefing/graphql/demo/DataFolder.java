package briefing.graphql.demo;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder that holds everything the demo keeps, held by one demo at a time: while this lock is held, any
 * server found running on the folder is the orphan of a demo that was killed.
 */
final class DataFolder {
    static final String MAJOR = "18";

    private static final String LOCK = "lock";
    private static final long NEEDED_MB = 400;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path wanted) {
        try {
            Trees.makeOwn(wanted);
            Path folder = wanted.toRealPath();
            Trees.requireOwn(folder);
            var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(lock)) {
                throw new CannotStart("A demo already runs with the data folder " + folder + ": end it first.");
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw cannotUse(wanted, e);
        }
    }

    /** Stops an orphan, removes what was never finished or is not wanted any more, and checks what stays. */
    void makeReady(boolean fresh) throws IOException {
        ServerProcesses.stop(postgres());
        if (fresh) {
            Trees.empty(folder, LOCK);
        } else if (Files.exists(unfinished())) {
            Trees.delete(postgres());
            Trees.delete(programs());
        }
        requireVersion();
        requireSpace();
        removeHalfUnpacked();
        if (!Files.exists(postgres().resolve("PG_VERSION"))) {
            Files.writeString(unfinished(), "");
        }
    }

    /** From here on the database is whole, and is never removed but by --fresh. */
    void finished() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    Path path() {
        return folder;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path programs() {
        return folder.resolve("programs");
    }

    Path serverLog() {
        return folder.resolve("postgres.log");
    }

    void release() throws IOException {
        lock.close();
    }

    CannotStart cannotUse(Exception cause) {
        return cannotUse(folder, cause);
    }

    private Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** The library takes a file that is there for a whole one, so a kill while it unpacked would never heal. */
    private void removeHalfUnpacked() throws IOException {
        Files.createDirectories(programs());
        try (var unpacked = Files.list(programs())) {
            for (Path program : unpacked.toList()) {
                if (!Files.exists(program.resolve(".exists"))) {
                    Trees.delete(program);
                }
            }
        }
    }

    private void requireVersion() throws IOException {
        Path version = postgres().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new CannotStart("The data folder " + folder + " was made by PostgreSQL "
                    + Files.readString(version).strip() + " and this demo runs " + MAJOR
                    + ": move the folder away, or start with --fresh, which deletes what is in it.");
        }
    }

    private void requireSpace() throws IOException {
        long freeMb = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (freeMb < NEEDED_MB) {
            throw new CannotStart("The disk of the data folder " + folder + " has only " + freeMb
                    + " MB left, and the demo needs " + NEEDED_MB + " MB: free some space first.");
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static CannotStart cannotUse(Path folder, Exception cause) {
        String why = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            why = "this user may not read and write it";
        } else if (cause instanceof FileSystemException e && e.getReason() != null) {
            why = e.getReason();
        }
        return new CannotStart("The data folder " + folder + " cannot be used: " + why + ".", cause);
    }
}
