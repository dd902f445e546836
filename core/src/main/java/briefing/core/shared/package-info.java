/** What every feature shares: messages, and how they travel between the edge, the rules and the views. */
@NullMarked
package briefing.core.shared;

import org.jspecify.annotations.NullMarked;
