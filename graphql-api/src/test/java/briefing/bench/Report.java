package briefing.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results of a run, as a table or as JSON. */
record Report(String machine, List<Result> results) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final MathContext DIGITS = new MathContext(4);
    private static final String HEAD = "| %-19s | %9s | %9s | %9s | %9s | %6s | %8s | %8s | %s |%n";

    String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("machine", machine);
        report.put("rows", results.stream().map(Report::fields).toList());
        return JSON.writeValueAsString(report);
    }

    private static Map<String, @Nullable Object> fields(Result result) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("row", result.row().name());
        fields.put("us", rounded(result.usMedian()));
        fields.put("limit", rounded(result.limitMedian()));
        fields.put("ratio", rounded(result.ratio()));
        fields.put("min", rounded(result.min()));
        fields.put("max", rounded(result.max()));
        fields.put("p50_ms", rounded(result.p50()));
        fields.put("p99_ms", rounded(result.p99()));
        return fields;
    }

    String table() {
        var table = new StringBuilder(machine).append("\n\n");
        table.append(line("row", "us", "min", "max", "limit", "ratio", "p50 ms", "p99 ms", "what, and its limit"));
        table.append(line("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "---"));
        results.forEach(result -> table.append(line(
                result.row().name(),
                text(result.usMedian()),
                text(result.min()),
                text(result.max()),
                text(result.limitMedian()),
                text(result.ratio()),
                text(result.p50()),
                text(result.p99()),
                result.row().unit() + ": " + result.row().measures() + "; " + result.row().limit())));
        return table.toString();
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, HEAD, (Object[]) cells);
    }

    private static String text(@Nullable Double value) {
        BigDecimal rounded = rounded(value);
        return rounded == null ? "" : String.format(Locale.ROOT, rounded.scale() > 0 ? "%s" : "%,.0f", rounded);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
