package briefing.graphql.shared.documents;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Fuzz;
import briefing.graphql.shared.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file of trusted documents is read, or is why the application does not start. */
class ForeignManifestsTest {
    @TempDir
    private Path folder;

    @Test
    void every_file_is_read_or_told_to_be_none() {
        Path file = folder.resolve("a.json");
        Fuzz.of("manifests").feed(20_000, text -> {
            try {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                assertThat(Manifest.read(file).documents()).isNotEmpty();
            } catch (CannotStart told) {
                assertThat(told.getMessage()).contains("a.json");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
