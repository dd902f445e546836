package briefing.graphql.docs;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever opens GraphiQL finds something to begin with, whatever they came for. */
class ReadyOperationsTest {
    private final Origins origins = new Origins();

    @Test
    void every_feature_has_a_query_and_a_command_and_something_can_be_followed() throws IOException {
        Set<String> ready = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:graphiql/operations/*.graphql")) {
            Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .forEach(operation -> add(ready, operation));
        }

        for (Chapter chapter : Chapter.values()) {
            if (chapter != Chapter.SHARED) {
                assertThat(ready).contains("Query of " + chapter, "Mutation of " + chapter);
            }
        }
        assertThat(ready).contains("Subscription of MEETINGS", "Subscription of AUDIT");
    }

    private void add(Set<String> ready, OperationDefinition operation) {
        String name = operation.getOperation().name();
        String root = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        operation
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .forEach(field -> ready.add(root + " of " + origins.of(root + "." + field.getName())));
    }
}
