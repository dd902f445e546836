package briefing.core.shared.codes;

/** A reason for which a command is refused: it would make the record impossible. */
public interface Refusal extends Code {}
