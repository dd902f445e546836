/** Commands, events and queries: what the parts of the application say to one another. */
@NullMarked
package briefing.core.shared.messages;

import org.jspecify.annotations.NullMarked;
