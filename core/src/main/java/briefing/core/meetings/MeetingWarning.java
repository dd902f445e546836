package briefing.core.meetings;

import briefing.core.meetings.commands.MeetingCommand;
import briefing.core.shared.codes.Warning;

/** What makes a {@link MeetingCommand} improbable. */
public enum MeetingWarning implements Warning {
    MEETING_ON_WEEKEND("The day is a Saturday or Sunday; acknowledge it if that is right.");

    private final String sentence;

    MeetingWarning(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
