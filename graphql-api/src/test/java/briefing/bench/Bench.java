package briefing.bench;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Quiet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures this build: {@code [--quick] [--json] [ROW ...]}; all rows unless some are named. */
public final class Bench {
    private static final String QUICK = "--quick";
    private static final String JSON = "--json";
    private static final double QUIET = 1;

    private Bench() {}

    /** Prints the result, and meanwhile beside it how far it is. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err); // what the application logs is no part of the result
        Quiet.untilSpringStarts();
        try {
            List<String> options = Arrays.stream(args).filter(word -> word.startsWith("-")).toList();
            List<Row> rows = chosen(Arrays.stream(args).filter(word -> !word.startsWith("-")).toList());
            requireKnown("option", options, List.of(QUICK, JSON));
            Report report = run(rows, options.contains(QUICK) ? Scale.QUICK : Scale.WHOLE, new Progress(System.err));
            out.println(options.contains(JSON) ? report.json() : report.table());
            System.exit(0);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static Report run(List<Row> rows, Scale scale, Progress progress) throws Exception {
        if (Machine.busy() > QUIET) {
            progress.tell("Something else is at work on this machine, so the figures will be worth little.");
        }
        try (Stand stand = new Stand(scale, progress)) {
            List<Result> results = new ArrayList<>();
            for (Row row : rows) {
                progress.tell("%s (%d of %d)".formatted(row.name(), results.size() + 1, rows.size()));
                results.add(Result.of(row, stand, progress));
            }
            return new Report(Machine.of(stand.server()), results);
        }
    }

    /** The rows of these names, or all. */
    static List<Row> chosen(List<String> names) {
        requireKnown("row", names, Rows.all().stream().map(Row::name).toList());
        return Rows.all().stream()
                .filter(row -> names.isEmpty() || names.contains(row.name()))
                .toList();
    }

    private static void requireKnown(String kind, List<String> words, List<String> known) {
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw new CannotStart("There is no " + kind + " " + word + ", but " + String.join(", ", known) + ".");
        });
    }
}
