package briefing.graphql.shared;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.codes.Refused;
import briefing.core.shared.facts.Basis;
import briefing.core.shared.facts.Fact;
import briefing.core.shared.ids.Id;
import briefing.core.shared.messages.Outcome;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.messages.RecordedEvent;
import briefing.core.shared.reading.Page;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import graphql.TrivialDataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Every field of the schema is served: by a fetcher of its own, or by what stands behind its type in Java. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Story.class)
class ServedFieldsTest {
    private static final Map<String, Class<?>> ENDINGS = Map.of(
            "Outcome", Outcome.class, "Change", Change.class, "Edge", Page.Item.class, "Connection", Connection.class);
    private static final Map<String, Class<?>> OTHER_NAMES =
            Map.of("Refusal", Refused.class, "Event", RecordedEvent.class);

    /** Fields below the roots that ask a question of their own. */
    private static final Set<String> ASKING = Set.of("SourceDossier.facts");

    private final GraphQLSchema schema;
    private final Map<String, Set<String>> fetchers = new HashMap<>();
    private final List<Feature> features;
    private final List<Class<?>> edge;

    @SuppressWarnings("rawtypes") // so graphql-java declares it
    ServedFieldsTest(
            @Autowired GraphQlSource source,
            @Autowired List<RuntimeWiringConfigurer> configurers,
            @Autowired Api.AllFeatures features) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        configurers.forEach(configurer -> configurer.configure(wiring));
        this.schema = source.schema();
        wiring.build().getDataFetchers().forEach((type, fields) -> fetchers.put(type, fields.keySet()));
        this.features = features.list();
        this.edge = new ClassFileImporter()
                .importPackages("briefing.graphql").stream()
                        .<Class<?>>map(type -> type.reflect())
                        .filter(Class::isRecord)
                        .toList();
    }

    /** A type of the schema and one that stands behind it; what several stand behind must be served by each. */
    private record Pair(String type, Type java) {}

    @Test
    void every_field_is_served() {
        Set<String> unserved = new TreeSet<>();
        Set<Pair> pairs = pairs();
        for (GraphQLObjectType type : Schemas.types(schema, GraphQLObjectType.class)) {
            List<Type> behind = pairs.stream()
                    .filter(pair -> pair.type().equals(type.getName()))
                    .map(Pair::java)
                    .toList();
            type.getFields().stream()
                    .filter(field -> !isServed(type, field, behind))
                    .forEach(field -> unserved.add(type.getName() + "." + field.getName() + " of " + behind));
        }

        assertThat(unserved).as("fields that nothing serves").isEmpty();
    }

    @Test
    void every_fetcher_of_a_feature_serves_a_field() {
        for (Feature feature : features) {
            feature.fields()
                    .forEach((type, fields) -> assertThat(
                                    schema.getObjectType(type).getFieldDefinitions())
                            .as("fields of %s, which fetchers were made for", type)
                            .extracting(GraphQLFieldDefinition::getName)
                            .containsAll(fields.keySet()));
        }
    }

    @Test
    void what_stands_below_the_roots_and_asks_nothing_by_itself_is_fetched_unobserved() {
        Set<String> observed = new TreeSet<>();
        Schemas.types(schema, GraphQLObjectType.class).stream()
                .filter(type -> !Schemas.ROOTS.contains(type.getName()))
                .forEach(type -> type.getFields().stream()
                        .filter(field -> !(schema.getCodeRegistry().getDataFetcher(type, field)
                                instanceof TrivialDataFetcher<?>))
                        .forEach(field -> observed.add(type.getName() + "." + field.getName())));

        assertThat(observed).containsExactlyElementsOf(ASKING);
    }

    /** A field that may be null need not be known to all that stand behind its type. */
    private boolean isServed(GraphQLObjectType type, GraphQLFieldDefinition field, List<Type> behind) {
        if (hasFetcher(type, field)) {
            return true;
        }
        Stream<Type> all = behind.stream();
        return !behind.isEmpty()
                && (GraphQLTypeUtil.isNonNull(field.getType())
                        ? all.allMatch(java -> member(java, field.getName()).isPresent())
                        : all.anyMatch(java -> member(java, field.getName()).isPresent()));
    }

    private boolean hasFetcher(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return fetchers.getOrDefault(type.getName(), Set.of()).contains(field.getName());
    }

    private Set<Pair> pairs() {
        Set<Pair> found = new LinkedHashSet<>();
        Deque<Pair> open = new ArrayDeque<>();
        for (GraphQLObjectType type : Schemas.types(schema, GraphQLObjectType.class)) {
            named(type.getName()).ifPresent(java -> open.add(new Pair(type.getName(), java)));
        }
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            if (found.add(pair)) {
                open.addAll(below(pair));
            }
        }
        return found;
    }

    private List<Pair> below(Pair pair) {
        GraphQLObjectType type = schema.getObjectType(pair.type());
        return type.getFields().stream()
                .filter(field -> !hasFetcher(type, field))
                .filter(field -> Schemas.named(field.getType()) instanceof GraphQLObjectType)
                .flatMap(field -> member(pair.java(), field.getName()).stream()
                        .map(ServedFieldsTest::element)
                        .filter(ServedFieldsTest::isNoReference)
                        .map(java -> new Pair(Schemas.named(field.getType()).getName(), java)))
                .toList();
    }

    private Optional<Class<?>> named(String type) {
        Class<?> other = OTHER_NAMES.get(type);
        return Optional.<Class<?>>ofNullable(other)
                .or(() -> named(Contract.classes(), type + "View"))
                .or(() -> named(edge, type))
                .or(() -> named(Contract.classes(), type))
                .or(() -> ENDINGS.entrySet().stream()
                        .filter(ending -> type.endsWith(ending.getKey()))
                        .<Class<?>>map(Map.Entry::getValue)
                        .findFirst());
    }

    private static Optional<Class<?>> named(List<Class<?>> classes, String name) {
        return classes.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst();
    }

    /** What a value of this type has under this name. */
    private static Optional<Type> member(Type java, String name) {
        if (java instanceof ParameterizedType fact && fact.getRawType() == Fact.class) {
            return Optional.of(
                    switch (name) {
                        case "basis" -> Basis.class;
                        case "recordedBy" -> RecordedBy.class;
                        default -> fact.getActualTypeArguments()[0];
                    });
        }
        Class<?> raw = raw(java);
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return raw == null
                ? Optional.empty()
                : Arrays.stream(raw.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method ->
                                Set.of(name, "get" + capital, "is" + capital).contains(method.getName()))
                        .map(Method::getGenericReturnType)
                        .findFirst();
    }

    private static @Nullable Class<?> raw(Type java) {
        return switch (java) {
            case Class<?> plain -> plain;
            case ParameterizedType some -> (Class<?>) some.getRawType();
            default -> null;
        };
    }

    private static Type element(Type java) {
        if (java instanceof ParameterizedType many) {
            Class<?> raw = (Class<?>) many.getRawType();
            boolean holder = Collection.class.isAssignableFrom(raw) || raw == Optional.class;
            return holder ? element(many.getActualTypeArguments()[0]) : many;
        }
        return java instanceof WildcardType some ? element(some.getUpperBounds()[0]) : java;
    }

    /** Ids and the like are resolved into views and events, which are looked at by themselves. */
    private static boolean isNoReference(Type java) {
        Class<?> raw = raw(java);
        return raw != null && raw != RecordedBy.class && !Id.class.isAssignableFrom(raw);
    }
}
