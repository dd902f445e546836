package briefing.query.shared;

/** Marks a bean whose methods answer queries. */
public interface Answers {}
