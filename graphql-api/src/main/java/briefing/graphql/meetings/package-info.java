/** Meetings in the API. */
@NullMarked
package briefing.graphql.meetings;

import org.jspecify.annotations.NullMarked;
