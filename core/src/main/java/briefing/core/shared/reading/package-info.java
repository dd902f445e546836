/** Reading at one position of the log: views, pages and the questions that belong to no feature. */
@NullMarked
package briefing.core.shared.reading;

import org.jspecify.annotations.NullMarked;
