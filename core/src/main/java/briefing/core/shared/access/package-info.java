/** Who may do what. */
@NullMarked
package briefing.core.shared.access;

import org.jspecify.annotations.NullMarked;
