/** What can be asked of meetings. */
@NullMarked
package briefing.core.meetings.commands;

import org.jspecify.annotations.NullMarked;
