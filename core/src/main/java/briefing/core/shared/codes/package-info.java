/** Every word for why something was refused, warned of or failed. */
@NullMarked
package briefing.core.shared.codes;

import org.jspecify.annotations.NullMarked;
