package briefing.core.shared.values;

/** What something that is no person is called in one language; plain, since it is nobody's secret. */
public record Name(LanguageTag language, String text) {}
