package briefing.bench;

/** One of the two that take turns in a row: this build, or its limit. */
@FunctionalInterface
interface Side {
    Sample run(Scale.Span span) throws Exception;
}
