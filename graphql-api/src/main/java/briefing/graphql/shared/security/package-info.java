/** What stands between strangers and the application: how much each may take, and what is told of who was refused. */
@NullMarked
package briefing.graphql.shared.security;

import org.jspecify.annotations.NullMarked;
