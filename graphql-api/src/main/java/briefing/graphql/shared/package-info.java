/** How GraphQL is served, whatever the feature: binding, outcomes, references, positions, errors, and who may. */
@NullMarked
package briefing.graphql.shared;

import org.jspecify.annotations.NullMarked;
