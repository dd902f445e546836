/** The rules of meetings. */
@NullMarked
package briefing.command.meetings;

import org.jspecify.annotations.NullMarked;
