/** Briefing on the user's own PostgreSQL: settings from the environment, and what is checked before it starts. */
@NullMarked
package briefing.graphql.operation;

import org.jspecify.annotations.NullMarked;
