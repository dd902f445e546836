package briefing.graphql.docs;

import java.util.Locale;

/** A page of the reference: what the schema files of one feature hold. */
public enum Chapter {
    MEETINGS("Meetings", "Meetings of every kind with their agenda and participants, and series of meetings."),
    DIRECTORY("Directory", "Organisations, persons and offices, and who was what on which day."),
    SOURCES("Sources", "Archived texts, and every fact that rests on them."),
    STATEMENTS("Statements", "Who said what, when, where and about what."),
    AUDIT("Audit", "The log itself, for auditors."),
    SHARED("Shared", "What every feature uses: outcomes, bases, dates, names, pages and scalars.");

    private final String title;
    private final String about;

    Chapter(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** The chapter of a schema file; what is in none of the others is shared. */
    static Chapter of(String file) {
        return switch (file) {
            case "meetings", "meeting-commands", "series", "agenda", "participations" -> MEETINGS;
            case "directory", "persons", "offices", "links" -> DIRECTORY;
            case "sources" -> SOURCES;
            case "statements" -> STATEMENTS;
            case "audit" -> AUDIT;
            default -> SHARED;
        };
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public String address() {
        return "/docs/" + name().toLowerCase(Locale.ROOT);
    }
}
