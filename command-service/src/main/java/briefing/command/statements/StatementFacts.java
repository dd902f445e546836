package briefing.command.statements;

/**
 * What the rules of a statement must know of others.
 *
 * @param notInOffice whether the speaker surely did not hold the office that day
 */
record StatementFacts(boolean notInOffice) {}
