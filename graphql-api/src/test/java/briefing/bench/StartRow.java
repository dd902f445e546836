package briefing.bench;

import java.util.stream.Stream;

/** The demo with data, from the word of command until it answers its first question. */
final class StartRow {
    private StartRow() {}

    static Stream<Row> all() {
        return Stream.of(Row.milliseconds(
                "start",
                "./briefing demo with data, until it answers a question",
                "PostgreSQL alone, with data, until it does",
                stand -> {
                    Demo demo = stand.opened(new Demo());
                    var alone = stand.opened(new PostgresAlone());
                    return new Row.Contest(_ -> demo.start(), _ -> alone.start());
                }));
    }
}
