package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void the_hash_is_that_of_the_salt_followed_by_the_words() {
        String ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Text text = new Text(ID, salt("a"), "bc");

        assertThat(text.ref()).isEqualTo(new TextRef(ID, ofAbc));
        assertThat(Text.hash(salt("ab"), "c")).isEqualTo(ofAbc);
    }

    @Test
    void it_gives_back_what_it_was_made_of() {
        Text text = new Text(ID, salt("a"), "Слова");

        assertThat(text.id()).isEqualTo(ID);
        assertThat(text.salt()).isEqualTo(salt("a"));
        assertThat(text.content()).isEqualTo("Слова");
    }

    @Test
    void nobody_changes_its_salt_from_outside() {
        byte[] given = salt("a");
        Text text = new Text(ID, given, "bc");
        TextRef before = text.ref();

        given[0] = 0;
        text.salt()[0] = 0;

        assertThat(text.ref()).isEqualTo(before);
    }

    private static byte[] salt(String letters) {
        return letters.getBytes(StandardCharsets.UTF_8);
    }
}
