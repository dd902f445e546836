/** Sources as readers see them. */
@NullMarked
package briefing.query.sources;

import org.jspecify.annotations.NullMarked;
