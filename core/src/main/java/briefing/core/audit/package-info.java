/** The audit: the log itself, row by row, for those who check it. */
@NullMarked
package briefing.core.audit;

import org.jspecify.annotations.NullMarked;
