package briefing.core.meetings;

import briefing.core.meetings.commands.MeetingSeriesCommand;
import briefing.core.shared.codes.Refusal;

/** Every reason of its own for which a {@link MeetingSeriesCommand} is refused. */
public enum SeriesRefusal implements Refusal {
    SERIES_ALREADY_OPENED("Use a new id for another series."),
    SERIES_NOT_OPENED("Open the series first."),
    SERIES_CLOSED("The series is closed already."),
    SERIES_VOIDED("It was entered by mistake: use another series.");

    private final String sentence;

    SeriesRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
