package briefing.command.shared;

/** Marks what command handlers may take as a parameter besides the command: lookups of facts. */
public interface Resource {}
