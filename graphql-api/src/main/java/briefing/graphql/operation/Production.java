package briefing.graphql.operation;

import briefing.core.shared.operation.CannotRebuild;
import briefing.core.shared.operation.Rebuilding;
import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Quiet;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What happens before Spring starts on a database of the user's own: settings and database fit, or a sentence why not. */
public final class Production {
    private static final String EXAMPLES = "--examples";
    private static final String REBUILT = "The new views are served, and the old ones are dropped.";
    private static final String REBUILT_BESIDE = """
            The new views are served. The old ones are still there, since an instance that served them ended without a \
            word, or is busy: drop them in ten minutes, with ./briefing rebuild --drop-old.""";

    private Production() {}

    /** The properties of the application that believes an issuer of the user's own. */
    public static Map<String, Object> prepare(Map<String, String> environment) {
        Quiet.untilSpringStarts();
        Settings settings = SettingsCheck.ofRun(environment);
        requireFit(settings);
        return settings.production();
    }

    /**
     * The properties of a trial: all as in production, but for tokens that whoever asks on that machine gets.
     *
     * @param words {@code --examples}, or none
     * @param question asks the user about something, if there is one
     */
    public static Map<String, Object> prepareTrial(
            Map<String, String> environment, List<String> words, Predicate<String> question) {
        Quiet.untilSpringStarts();
        if (!words.isEmpty() && !words.equals(List.of(EXAMPLES))) {
            throw new CannotStart("The only option of trial is " + EXAMPLES + ".");
        }
        Settings settings = SettingsCheck.ofTrial(environment);
        requireFit(settings);
        boolean fresh = Login.application(settings).afterChecks(List.of(), TrialLog::begin);
        return settings.trial(!words.isEmpty()
                || (settings.given(Setting.BRIEFING_TRIAL_EXAMPLES) == null
                        ? fresh && question.test("Load the examples into this log, where they stay for ever?")
                        : settings.text(Setting.BRIEFING_TRIAL_EXAMPLES).equals("true")));
    }

    /**
     * Folds the views anew while the application serves, or drops those that nobody serves; prints its progress.
     *
     * @param words {@code --drop-old}, or none
     */
    public static void rebuild(Map<String, String> environment, List<String> words, PrintStream out) {
        Quiet.untilSpringStarts();
        if (!words.isEmpty() && !words.equals(List.of("--drop-old"))) {
            throw new CannotStart("The only option of rebuild is --drop-old.");
        }
        Settings settings =
                SettingsCheck.of(environment, Setting.BRIEFING_DATABASE_URL, Setting.BRIEFING_DATABASE_PASSWORD);
        requireFit(settings);
        try (var context = ViewsOnly.start(settings.database())) {
            Rebuilding rebuilding = context.getBean(Rebuilding.class);
            if (words.isEmpty()) {
                boolean dropped = rebuilding.rebuild(position -> out.println("Folded up to position " + position));
                out.println(dropped ? REBUILT : REBUILT_BESIDE);
            } else {
                out.println("Dropped: " + rebuilding.dropUnused());
            }
        } catch (CannotRebuild e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireFit(Settings settings) {
        Login.application(settings).afterChecks(Check.OF_RUN, database -> {
            LogForm.requireKnown(database);
            for (Check check : Check.OF_FORM) {
                check.require(database);
            }
            return settings;
        });
    }
}
