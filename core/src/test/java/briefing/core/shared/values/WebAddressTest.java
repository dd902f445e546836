package briefing.core.shared.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import briefing.core.shared.codes.Malformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/news/1",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/",
                "https://example.org:8443/a?b=c&d=%D0%B9#e",
                "https://example.org:65535",
                "https://example.org./",
                "https://example.org?q=1",
                "https://example.org#top",
                "http://127.0.0.1:8080/",
                "http://[::1]/",
                "https://[2001:db8::7]:443/x",
                "https://мвс.укр/новини/1",
                "https://мвс.укр:8443/",
                "https://xn--b1aew.xn--j1amh/",
                "https://example.org/новини/міністри-зустрілися_(оновлено)",
                "https://example.org/e\u0301"
            })
    void an_http_or_https_address_with_a_host_is_kept_as_it_was_written(String address) {
        assertThat(new WebAddress(address).value()).isEqualTo(address);
        assertThat(WebAddress.of(address)).contains(new WebAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "mailto:press@example.org",
                "ftp://example.org/",
                "blob:https://example.org/1",
                "view-source:https://example.org/",
                "page 3 of the Tuesday edition",
                "www.example.org/news",
                "//example.org/news",
                "/news/1",
                "http:",
                "http://",
                "http:///x",
                "https:///x",
                "https:example.org",
                "https:/example.org",
                "https://?q=1",
                "https://#top",
                "https://:443/",
                "https://."
            })
    void all_else_is_none(String text) {
        assertNone(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exa mple.org",
                "https://example.org/a b",
                " https://example.org",
                "https://example.org ",
                "https://example.org\n",
                "https://example.org/\r\nSet-Cookie:a=b",
                "https://example.org/\u00A0",
                "https://ex\u202Eample.org",
                "https://example.org/\u202Egpj.exe",
                "https://ex\u200Bample.org",
                "https://example.org/\u2066x",
                "https://example.org/\u0000",
                "https://example.org/\uFEFF",
                "https://example.org/\uFFFE",
                "https://example.org/\u3164",
                "https://example.org/\uD800",
                "https://example.org\\@example.net/",
                "https://example.org/a\\b",
                "https:\\\\example.org",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org@example.net/",
                "https://@example.org/",
                "https://example.org/%",
                "https://example.org/%zz",
                "https://example.org/%d",
                "https://example%2Eorg/",
                "https://example.org/\"onmouseover=\"alert(1)",
                "https://example.org/<script>",
                "https://example.org/a#b#c",
                "https://example.org:65536",
                "https://example.org:0x1bb",
                "https://example.org:443:443",
                "https://example.org:-1",
                "https://example.org:443\u0663",
                "https://example..org/",
                "https://.example.org/",
                "https://example.org../",
                "https://-example.org/",
                "https://exam_ple.org/",
                "https://1.2.3.999/",
                "http://[::1",
                "http://[::1]x/",
                "http://[:::1]/",
                "http://[rubbish]/",
                "https://\u2488example.org:/x"
            })
    void nothing_in_it_hides_where_it_leads(String text) {
        assertNone(text);
    }

    @Test
    void it_has_at_most_2048_characters() {
        String address = "https://example.org/";

        assertThat(new WebAddress(address + "x".repeat(2048 - address.length())).value())
                .hasSize(2048);
        assertNone(address + "x".repeat(2049 - address.length()));
        assertNone("https://" + "x.".repeat(1000) + "org");
        assertNone("https://" + "й".repeat(300) + ".укр");
        assertNone(address + "x".repeat(1_000_000));
    }

    private static void assertNone(String text) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new WebAddress(text))
                .returns(Malformation.WEB_ADDRESS_MALFORMED, Malformed::malformation);
        assertThat(WebAddress.of(text)).isEmpty();
    }
}
