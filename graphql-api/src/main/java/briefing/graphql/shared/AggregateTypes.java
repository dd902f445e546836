package briefing.graphql.shared;

import briefing.core.shared.codes.Malformation;
import briefing.core.shared.ids.AggregateId;
import briefing.core.shared.values.Malformed;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of the schema that have an id and a history of their own. */
final class AggregateTypes {
    /** One for each kind of aggregate id. */
    static final List<AggregateType> ALL = Arrays.stream(AggregateId.class.getPermittedSubclasses())
            .map(AggregateTypes::of)
            .toList();

    /** A type of the schema, such as Meeting, whose view is MeetingView. */
    record AggregateType(String name) {
        /** What fields that hold one are called. */
        String field() {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        /** The id itself, when it is of this type: whatever else it named would be shown by the rows of another. */
        AggregateId require(AggregateId id) {
            if (!of(id.getClass()).equals(this)) {
                throw new Malformed(Malformation.ID_OF_ANOTHER_TYPE, "Give the id of a " + field() + ".");
            }
            return id;
        }
    }

    private AggregateTypes() {}

    /** That of a kind of aggregate id. */
    static AggregateType of(Class<?> id) {
        return new AggregateType(id.getSimpleName().replaceFirst("Id$", ""));
    }

    static GraphQLObjectType resolve(TypeResolutionEnvironment environment) {
        String view = environment.getObject().getClass().getSimpleName();
        return environment.getSchema().getObjectType(view.replaceFirst("View$", ""));
    }
}
