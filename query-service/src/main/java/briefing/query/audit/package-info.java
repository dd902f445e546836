/** The log itself, for auditors. */
@NullMarked
package briefing.query.audit;

import org.jspecify.annotations.NullMarked;
