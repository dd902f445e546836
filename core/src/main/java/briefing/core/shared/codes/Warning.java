package briefing.core.shared.codes;

/** What makes a command improbable: it is accepted only when its caller acknowledges this. */
public interface Warning extends Code {}
