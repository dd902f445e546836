/** How a command is carried out, whatever it asks for: from the rules' decision to the door of the log. */
@NullMarked
package briefing.command.shared;

import org.jspecify.annotations.NullMarked;
