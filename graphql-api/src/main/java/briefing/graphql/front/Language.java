package briefing.graphql.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A language that the pages are written in. */
public enum Language {
    EN,
    UK;

    /** The one that the address asks for, else the first that the browser prefers, else English. */
    static Language of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        for (Language language : values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        boolean tells = request.getHeader("Accept-Language") != null;
        for (Locale preferred : tells ? Collections.list(request.getLocales()) : List.<Locale>of()) {
            for (Language language : values()) {
                if (language.tag().equals(preferred.getLanguage())) {
                    return language;
                }
            }
        }
        return EN;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(tag());
    }

    public Language other() {
        return this == EN ? UK : EN;
    }
}
