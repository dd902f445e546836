package briefing.core.shared;

/** Asks whether the views have everything that they should. */
public record FindProgress() implements Query<Progress> {}
