package briefing.query.shared;

/** Names the tables of one generation of the views, as SQL names them. */
@FunctionalInterface
public interface Tables {
    /** The name of a table with that of its schema. */
    String table(String name);
}
