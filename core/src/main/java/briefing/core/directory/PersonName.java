package briefing.core.directory;

import briefing.core.shared.values.LanguageTag;
import briefing.core.shared.values.TextRef;

/** What a person is called in one language; the words stand beside the log. */
public record PersonName(LanguageTag language, TextRef text) {}
