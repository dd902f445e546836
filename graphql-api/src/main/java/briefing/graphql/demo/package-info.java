/** A whole Briefing on one machine: its own PostgreSQL, its own issuer of tokens, all data in one folder. */
@NullMarked
package briefing.graphql.demo;

import org.jspecify.annotations.NullMarked;
