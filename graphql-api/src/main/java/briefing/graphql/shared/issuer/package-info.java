/** The issuer of tokens that production believes: its keys, kept while it cannot be asked. */
@NullMarked
package briefing.graphql.shared.issuer;

import org.jspecify.annotations.NullMarked;
