/** What a fact rests on, and whom it is about. */
@NullMarked
package briefing.core.shared.facts;

import org.jspecify.annotations.NullMarked;
