/** The ids of everything that has one: TypeIDs, readable in a log and sortable by age. */
@NullMarked
package briefing.core.shared.ids;

import org.jspecify.annotations.NullMarked;
