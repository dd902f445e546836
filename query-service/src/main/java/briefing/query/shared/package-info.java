/** How features declare their views, and read every version of them as of one position. */
@NullMarked
package briefing.query.shared;

import org.jspecify.annotations.NullMarked;
