package briefing.graphql.shared;

import briefing.core.shared.facts.Fact;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.messages.Component;
import briefing.core.shared.messages.RecordedBy;
import briefing.core.shared.values.LogPosition;
import briefing.core.shared.values.TextRef;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fetches every field that nothing else is said about: a component of the view, and where that is an id, words or the
 * event behind a fact, what it refers to, in one batch for each level of the answer.
 */
final class References implements LightDataFetcher<Object> {
    private static final LightDataFetcher<?> PROPERTY = SingletonPropertyDataFetcher.singleton();

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    /** Most fields are plain: for those nothing is made of the place in which they stand. */
    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        Object value =
                source instanceof Fact<?> fact ? part(fact, field.getName()) : PROPERTY.get(field, source, environment);
        return switch (value) {
            case TextRef _, RecordedBy _, AggregateId _, Collection<?> _ ->
                resolve(value, environment.get(), Reading.at(environment.get()));
            case null, default -> plain(value);
        };
    }

    private static Object part(Fact<?> fact, String field) {
        return switch (field) {
            case "basis" -> fact.basis();
            case "recordedBy" -> fact.recordedBy();
            default -> fact.value();
        };
    }

    /** What a value stands for in this place of the answer. */
    static @Nullable Object resolve(@Nullable Object value, DataFetchingEnvironment environment, LogPosition at) {
        return switch (value) {
            case null -> null;
            case TextRef text -> Loaders.load(environment, Loaders.TEXTS, text.id());
            case RecordedBy by -> Loaders.load(environment, Loaders.EVENTS, by.value());
            case AggregateId id
            when !isScalar(environment) -> Loaders.load(environment, Loaders.VIEWS, new Loaders.ViewKey(id, at));
            case Collection<?> many -> resolveAll(many, environment, at);
            default -> plain(value);
        };
    }

    private static @Nullable Object plain(@Nullable Object value) {
        Component only = value == null ? null : Component.onlyValue(value.getClass());
        return value == null || only == null ? value : only.in(value);
    }

    private static Object resolveAll(Collection<?> many, DataFetchingEnvironment environment, LogPosition at) {
        List<@Nullable Object> resolved = new ArrayList<>();
        many.forEach(one -> resolved.add(resolve(one, environment, at)));
        if (resolved.isEmpty() || !(resolved.getFirst() instanceof CompletableFuture<?>)) {
            return resolved;
        }
        List<CompletableFuture<?>> futures = resolved.stream()
                .<CompletableFuture<?>>map(one -> (CompletableFuture<?>) one)
                .toList();
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(_ -> futures.stream().map(CompletableFuture::join).collect(Collectors.toList()));
    }

    private static boolean isScalar(DataFetchingEnvironment environment) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return type instanceof GraphQLScalarType;
    }
}
