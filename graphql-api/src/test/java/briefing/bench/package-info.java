/** What {@code ./briefing bench} runs: it measures this build beside what the same machine can do at best. */
@NullMarked
package briefing.bench;

import org.jspecify.annotations.NullMarked;
