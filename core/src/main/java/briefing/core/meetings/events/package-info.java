/** What can happen to meetings. */
@NullMarked
package briefing.core.meetings.events;

import org.jspecify.annotations.NullMarked;
