package briefing.core.shared.reading;

/**
 * Which part of a list of views is asked for.
 *
 * @param natural in the order that the list documents; otherwise in the order of recording
 * @param descending the other way round
 * @param counted whether to count the whole list as well
 */
public record PageRequest(Slice<Cursor> slice, boolean natural, boolean descending, boolean counted) {}
