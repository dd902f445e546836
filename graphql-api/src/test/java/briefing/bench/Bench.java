package briefing.bench;

import briefing.graphql.shared.Quiet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<String> words = Set.of(args);
        List<Row> rows = chosen(words.stream().filter(word -> !word.startsWith("--")).collect(Collectors.toSet()));
        var progress = new Progress(System.err);
        if (Machine.busy() > QUIET) {
            progress.tell("Something else is at work on this machine, so the figures will be worth little.");
        }
        Report report = run(rows, words.contains(QUICK) ? Scale.QUICK : Scale.WHOLE, progress);
        out.println(words.contains(JSON) ? report.json() : report.table());
        System.exit(0);
    }

    static Report run(List<Row> rows, Scale scale, Progress progress) throws Exception {
        try (Stand stand = new Stand(scale, progress)) {
            List<Result> results = new ArrayList<>();
            for (Row row : rows) {
                progress.tell("%s (%d of %d)".formatted(row.name(), results.size() + 1, rows.size()));
                results.add(Result.of(row, stand, progress));
            }
            return new Report(Machine.of(stand.server()), results);
        }
    }

    private static List<Row> chosen(Set<String> names) {
        List<Row> all = Rows.all();
        names.forEach(name -> {
            if (all.stream().noneMatch(row -> row.name().equals(name))) {
                System.err.println("There is no row " + name + ": "
                        + all.stream().map(Row::name).collect(Collectors.joining(", ")));
                System.exit(1);
            }
        });
        return all.stream().filter(row -> names.isEmpty() || names.contains(row.name())).toList();
    }
}
