package briefing.core.shared.values;

/** The same words in one language. */
public record LocalText(LanguageTag language, TextKind kind, TextRef text) {}
