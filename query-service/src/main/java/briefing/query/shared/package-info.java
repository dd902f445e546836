/** How every view is folded from the log, kept in all its versions, and read as of one position. */
@NullMarked
package briefing.query.shared;

import org.jspecify.annotations.NullMarked;
