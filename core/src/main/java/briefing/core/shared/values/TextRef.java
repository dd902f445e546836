package briefing.core.shared.values;

import java.util.UUID;

/**
 * Points at words that are kept beside the log, and proves them: without the words it tells nothing about them.
 *
 * @param id names the row that holds them
 * @param hash lower-case hexadecimal SHA-256 of the salt followed by the UTF-8 words
 */
public record TextRef(UUID id, String hash) {}
