package briefing.command.directory;

import briefing.core.shared.ids.PersonId;

/**
 * What the rules of a person's entry must know of other entries.
 *
 * @param staying the entry that stays for the one merged into, or else for the person itself
 * @param turn stands for the next merge that the person is part of; whoever takes it first is judged first
 * @param turnOfInto the same for the entry merged into
 */
record PersonFacts(PersonId staying, boolean stayingIsVoided, String turn, String turnOfInto) {}
