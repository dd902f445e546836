/** Meetings: when and where a body meets, what is on its agenda, and who takes part. */
@NullMarked
package briefing.core.meetings;

import org.jspecify.annotations.NullMarked;
