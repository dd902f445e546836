package briefing.graphql.front;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.graphql.shared.Story;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The schema as tools fetch it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ServedSchemaTest {
    @LocalServerPort
    private int port;

    @Test
    void it_declares_every_directive_that_it_uses_and_none_that_every_server_has() {
        String served = Story.as(port, null).get("/schema.graphqls").body();

        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(served));

        assertThat(schema.getDirective("listSize")).isNotNull();
        assertThat(served).containsOnlyOnce("\ndirective ");
    }
}
