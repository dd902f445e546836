/** The one door to the log: appends wait in a queue, go in as batches, and come back settled one by one. */
@NullMarked
package briefing.command.shared.log;

import org.jspecify.annotations.NullMarked;
