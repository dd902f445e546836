/** Meetings as readers see them. */
@NullMarked
package briefing.core.meetings.views;

import org.jspecify.annotations.NullMarked;
