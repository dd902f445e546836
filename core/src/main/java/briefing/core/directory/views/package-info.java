/** Organisations, persons and offices as readers see them. */
@NullMarked
package briefing.core.directory.views;

import org.jspecify.annotations.NullMarked;
