/** Sources as readers see them. */
@NullMarked
package briefing.core.sources.views;

import org.jspecify.annotations.NullMarked;
