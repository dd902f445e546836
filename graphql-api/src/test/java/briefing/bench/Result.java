package briefing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a row came to in all its rounds, of which there is at least one. */
record Result(Row row, List<Sample> us, List<Sample> limit) {
    /** Lets both sides take turns. */
    static Result of(Row row, Stand stand, Progress progress) throws Exception {
        Row.Contest contest = row.contest().on(stand);
        List<Sample> us = new ArrayList<>();
        List<Sample> limit = new ArrayList<>();
        for (int round = 0; round < stand.scale().rounds(); round++) {
            limit.add(contest.limit().run(stand.scale().span(round)));
            us.add(contest.us().run(stand.scale().span(round)));
            progress.tell("  round %d: %.1f, and the limit %.1f %s"
                    .formatted(
                            round + 1,
                            us.getLast().figure(),
                            limit.getLast().figure(),
                            row.unit()));
        }
        return new Result(row, us, limit);
    }

    double usMedian() {
        return median(us.stream().map(Sample::figure).toList());
    }

    double limitMedian() {
        return median(limit.stream().map(Sample::figure).toList());
    }

    /** The median of the ratios of each round. */
    double ratio() {
        return median(IntStream.range(0, us.size())
                .mapToObj(round -> us.get(round).figure() / limit.get(round).figure())
                .toList());
    }

    double min() {
        return us.stream().mapToDouble(Sample::figure).min().orElseThrow();
    }

    double max() {
        return us.stream().mapToDouble(Sample::figure).max().orElseThrow();
    }

    @Nullable
    Double p50() {
        return medianOf(Sample::p50);
    }

    @Nullable
    Double p99() {
        return medianOf(Sample::p99);
    }

    private @Nullable Double medianOf(Function<Sample, @Nullable Double> part) {
        List<Double> known = us.stream().map(part).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : median(known);
    }

    /** The middle one, or of two the mean. */
    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
