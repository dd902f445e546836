/** Sources: the archived texts that every quote is checked against. */
@NullMarked
package briefing.core.sources;

import org.jspecify.annotations.NullMarked;
