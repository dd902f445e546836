package briefing.core.shared.codes;

/** What can make commands of several features improbable. */
public enum CommonWarning implements Warning {
    NOT_IN_OFFICE(
            "The record says that the person did not hold that office on that day; acknowledge it if it is right."),
    SOURCE_UNRELIABLE("A source that it rests on is rated unreliable; acknowledge it if it is to rest on it.");

    private final String sentence;

    CommonWarning(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
