/** The directory: organisations, persons, offices, and who held which when. */
@NullMarked
package briefing.core.directory;

import org.jspecify.annotations.NullMarked;
