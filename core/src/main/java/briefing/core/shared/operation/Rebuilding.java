package briefing.core.shared.operation;

import java.util.List;
import java.util.function.LongConsumer;

/** Folds all views anew beside those that are served. */
public interface Rebuilding {
    /**
     * Fills another generation of the views from the log, has every running instance of this build serve it, and drops
     * the one that they served before.
     *
     * @param progress is told each position reached
     * @return whether the old ones could be dropped; an instance that fell silent may serve them yet
     * @throws CannotRebuild when another one is under way, or the log holds what this build cannot read
     */
    boolean rebuild(LongConsumer progress);

    /** Drops the views of builds and generations that no running instance serves; answers their names. */
    List<String> dropUnused();
}
