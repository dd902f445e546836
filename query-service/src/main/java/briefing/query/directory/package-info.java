/** The directory as readers see it. */
@NullMarked
package briefing.query.directory;

import org.jspecify.annotations.NullMarked;
