/** Reading the log itself, as it was and as it grows, and how far the views have followed it. */
@NullMarked
package briefing.query.shared.log;

import org.jspecify.annotations.NullMarked;
