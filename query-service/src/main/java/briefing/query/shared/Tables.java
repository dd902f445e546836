package briefing.query.shared;

/** Names the tables of one generation of the views, as SQL names them. */
@FunctionalInterface
interface Tables {
    String table(String name);
}
