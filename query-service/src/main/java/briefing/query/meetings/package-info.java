/** Meetings as readers see them. */
@NullMarked
package briefing.query.meetings;

import org.jspecify.annotations.NullMarked;
