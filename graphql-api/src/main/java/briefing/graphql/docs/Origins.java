package briefing.graphql.docs;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** In which chapter a type or a field at the root stands: that of the schema file which holds it. */
final class Origins {
    private final Map<String, Chapter> chapters = new HashMap<>();

    Origins() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                String name = String.valueOf(file.getFilename()).replaceFirst("\\..*", "");
                add(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)), Chapter.of(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where {@code Meeting} or {@code Query.meetings} stands. */
    Chapter of(String coordinate) {
        return chapters.getOrDefault(coordinate, Chapter.SHARED);
    }

    private void add(TypeDefinitionRegistry file, Chapter chapter) {
        file.types().forEach((name, type) -> {
            chapters.put(name, chapter);
            if (type instanceof ObjectTypeDefinition object) {
                add(name, object.getFieldDefinitions(), chapter);
            }
        });
        file.objectTypeExtensions()
                .forEach((name, parts) -> parts.forEach(part -> add(name, part.getFieldDefinitions(), chapter)));
    }

    private void add(String type, List<FieldDefinition> fields, Chapter chapter) {
        fields.forEach(field -> chapters.put(type + "." + field.getName(), chapter));
    }
}
