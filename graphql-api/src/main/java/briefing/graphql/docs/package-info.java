/** The reference of the API, written from its schema for people who write clients. */
@NullMarked
package briefing.graphql.docs;

import org.jspecify.annotations.NullMarked;
