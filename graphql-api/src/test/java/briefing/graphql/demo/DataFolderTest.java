package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void data_of_another_postgresql_is_left_alone_and_named_in_one_sentence() throws IOException {
        Path version = write("postgres/PG_VERSION", "16\n");
        var open = DataFolder.open(folder);

        assertThatThrownBy(() -> open.makeReady(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("made by PostgreSQL 16 and this demo runs 18")
                .hasMessageContaining("--fresh");
        assertThat(version).hasContent("16\n");
    }

    @Test
    void a_fresh_start_deletes_what_is_there() throws IOException {
        Path version = write("postgres/PG_VERSION", "16\n");
        Path key = write("issuer.json", "{}");

        DataFolder.open(folder).makeReady(true);

        assertThat(version).doesNotExist();
        assertThat(key).doesNotExist();
    }

    @Test
    void two_demos_do_not_share_a_folder() throws IOException {
        var first = DataFolder.open(folder);

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already runs");

        first.release();
        DataFolder.open(folder).release();
    }

    @Test
    void a_file_where_the_folder_should_be_is_told_in_one_sentence() throws IOException {
        Path file = write("taken", "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be used");
    }

    @Test
    void a_left_over_pid_that_another_process_has_now_does_not_block_a_start() throws IOException {
        Path pid = write("postgres/postmaster.pid", ProcessHandle.current().pid() + "\n");

        ServerProcesses.stop(folder.resolve("postgres"));

        assertThat(pid).doesNotExist();
    }

    @Test
    void half_unpacked_programs_are_unpacked_again() throws IOException {
        Path half = write("programs/PG-half/bin/postgres", "");
        Path whole = write("programs/PG-whole/.exists", "");

        DataFolder.open(folder).makeReady(false);

        assertThat(half).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void key_and_passwords_are_kept_between_starts_for_their_owner_only() throws IOException {
        var key = DemoKey.keptIn(folder);
        var passwords = Passwords.of(folder);
        passwords.keepIn(folder);

        assertThat(DemoKey.keptIn(folder).toJSONString()).isEqualTo(key.toJSONString());
        assertThat(Passwords.of(folder).app()).isEqualTo(passwords.app()).isNotEqualTo(passwords.owner());
        for (String file : new String[] {"issuer.json", "passwords.properties"}) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
