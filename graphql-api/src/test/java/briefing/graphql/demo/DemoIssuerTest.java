package briefing.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import briefing.core.shared.access.Role;
import briefing.graphql.shared.security.TokenRules;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DemoIssuerTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path otherFolder;

    @Test
    void its_tokens_are_believed_and_name_subject_and_role() {
        ECKey key = DemoKey.keptIn(folder);
        var issued = new DemoIssuer(key, InstantSource.system()).issue(Role.EDITOR);

        var token = new DemoConfiguration()
                .demoJwtDecoder(key, new TokenRules(List.of()))
                .decode(issued.token());

        assertThat(token.getSubject()).isEqualTo("editor-1");
        assertThat(token.getClaimAsString("iss")).isEqualTo("briefing-demo");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("EDITOR");
        assertThat(token.getExpiresAt()).isEqualTo(issued.expiresAt());
    }

    @Test
    void a_token_of_another_folder_or_of_yesterday_is_not_believed() {
        ECKey key = DemoKey.keptIn(folder);
        var decoder = new DemoConfiguration().demoJwtDecoder(key, new TokenRules(List.of()));
        var yesterday = InstantSource.offset(InstantSource.system(), Duration.ofDays(-1));
        var foreign = new DemoIssuer(DemoKey.keptIn(otherFolder), InstantSource.system()).issue(Role.STAFF);
        var old = new DemoIssuer(key, yesterday).issue(Role.STAFF);

        assertThatThrownBy(() -> decoder.decode(foreign.token())).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> decoder.decode(old.token()))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void tokens_are_handed_to_this_machine_and_to_its_own_pages_only() throws Exception {
        MockMvc web = tokens("");

        web.perform(post("/demo/token").param("role", "auditor").header("Host", "localhost:8080"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.subject").value("auditor-1"))
                .andExpect(jsonPath("$.role").value("AUDITOR"));
        web.perform(post("/demo/token").header("Host", "rebound.example")).andExpect(status().isForbidden());
        web.perform(post("/demo/token").header("Host", "localhost:8080").header("Origin", "http://elsewhere.example"))
                .andExpect(status().isForbidden());
        web.perform(post("/demo/token").param("role", "king").header("Host", "localhost:8080"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void whoever_says_that_he_is_here_must_also_come_from_here() throws Exception {
        MockMvc web = tokens("");

        web.perform(from("192.0.2.7")).andExpect(status().isForbidden());
        web.perform(from("192.0.2.7").header("X-Forwarded-For", "127.0.0.1").header("Forwarded", "for=127.0.0.1"))
                .andExpect(status().isForbidden());
        web.perform(from("0:0:0:0:0:0:0:1")).andExpect(status().isOk());
        web.perform(from("127.0.0.5")).andExpect(status().isOk());
    }

    @Test
    void the_gateway_behind_which_this_machine_is_can_be_named() throws Exception {
        MockMvc web = tokens("172.16.0.0/12, 192.0.2.1");

        web.perform(from("172.18.0.1")).andExpect(status().isOk());
        web.perform(from("192.0.2.1")).andExpect(status().isOk());
        web.perform(from("192.0.2.2")).andExpect(status().isForbidden());
    }

    private MockMvc tokens(String peers) {
        return MockMvcBuilders.standaloneSetup(
                        new DemoTokens(new DemoIssuer(DemoKey.keptIn(folder), InstantSource.system()), peers))
                .build();
    }

    private static MockHttpServletRequestBuilder from(String address) {
        return post("/demo/token").header("Host", "localhost:8080").remoteAddress(address);
    }
}
