/** How the log is folded into the views that this instance serves, and how they are built anew. */
@NullMarked
package briefing.query.shared.building;

import org.jspecify.annotations.NullMarked;
