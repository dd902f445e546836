package briefing.graphql.front;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes pages from their templates, in the language of whoever reads them. */
final class Pages {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Pages() {
        messages.setBasename("front.words");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("front/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
    }

    ServerResponse show(HttpStatus status, String template, Visit visit, Map<String, Object> model) {
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Language", visit.language().tag())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .body(html(template, visit, model));
    }

    String html(String template, Visit visit, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("visit", visit);
        all.put("say", new Wording(visit.language()));
        all.put("notes", new Notes(model.get("sources")));
        return engine.process(template, new Context(visit.language().locale(), all));
    }

    /** A page that says why there is nothing else to see; whoever must sign in first is led there. */
    ServerResponse refuse(String code, Visit visit) {
        return switch (code) {
            case "NOT_SIGNED_IN" -> away(visit.signIn());
            case "NOT_ALLOWED" -> failed(HttpStatus.FORBIDDEN, "forbidden", code, visit);
            case "INTERNAL" -> failed(HttpStatus.INTERNAL_SERVER_ERROR, "broken", code, visit);
            case "VIEWS_BEING_BUILT", "POSITION_NOT_REACHED", "LOG_REWOUND" ->
                failed(HttpStatus.SERVICE_UNAVAILABLE, "busy", code, visit);
            case "TRY_AGAIN" -> failed(HttpStatus.SERVICE_UNAVAILABLE, "away", code, visit);
            case "ID_MALFORMED", "ID_OF_ANOTHER_TYPE", "NOT_ON_RECORD" ->
                failed(HttpStatus.NOT_FOUND, "unknown", "NOT_ON_RECORD", visit);
            default -> failed(HttpStatus.BAD_REQUEST, "unreadable", code, visit);
        };
    }

    private ServerResponse failed(HttpStatus status, String why, String code, Visit visit) {
        return show(status, "failure", visit, Map.of("why", why, "code", code));
    }

    static ServerResponse away(String address) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header("Location", address)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    static ServerResponse file(String subtype, String content) {
        return ServerResponse.ok()
                .contentType(new MediaType("text", subtype, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(content);
    }
}
