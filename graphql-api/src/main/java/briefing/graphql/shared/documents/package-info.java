/** The documents of operations: those that were read before, and those that are trusted. */
@NullMarked
package briefing.graphql.shared.documents;

import org.jspecify.annotations.NullMarked;
