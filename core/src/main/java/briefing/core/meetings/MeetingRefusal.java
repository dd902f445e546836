package briefing.core.meetings;

import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.shared.codes.Refusal;

/** Every reason of its own for which a {@link MeetingCommand} is refused. */
public enum MeetingRefusal implements Refusal {
    MEETING_NOT_SCHEDULED("Schedule the meeting first."),
    MEETING_ALREADY_SCHEDULED("Reschedule it, or use a new id."),
    MEETING_CANCELLED("The meeting was cancelled; schedule a new one."),
    DATE_NOT_CONFIRMABLE("Confirm one certain day, such as 2026-02-12."),
    RESCHEDULE_NEEDS_REASON("The date was confirmed; say why it changes."),
    MEETING_POSTPONED("The meeting was put off without a date; reschedule it first."),
    MEETING_UNDER_WAY("The meeting has begun; close it, or correct its record."),
    MEETING_CLOSED("The meeting is over; correct its record instead."),
    MEETING_VOIDED("The meeting was entered by mistake; nothing more happens to it."),
    CYCLE_IN_PARTS("The record says the opposite already; look at how the two meetings are related."),
    MEETING_NOT_HELD("Open or close the meeting first."),
    AGENDA_ITEM_ALREADY_PLANNED("Use a new id for another agenda item."),
    AGENDA_ITEM_UNKNOWN("Plan the agenda item first."),
    AGENDA_ITEM_WITHDRAWN("The agenda item was withdrawn; plan a new one."),
    PARTICIPATION_ALREADY_ANNOUNCED("Use a new id for another participation."),
    PARTICIPATION_UNKNOWN("Announce the participation first."),
    ORDINAL_OUT_OF_RANGE("Give a number from 1 on."),
    ORDINAL_TAKEN("Another meeting has this number in the series; correct that one first.");

    private final String sentence;

    MeetingRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
