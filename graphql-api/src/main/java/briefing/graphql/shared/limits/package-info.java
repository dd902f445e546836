/** How much one operation may ask for, and what it costs. */
@NullMarked
package briefing.graphql.shared.limits;

import org.jspecify.annotations.NullMarked;
