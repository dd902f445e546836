package briefing.graphql.docs;

import briefing.core.shared.codes.Code;
import briefing.graphql.docs.Reference.Content;
import briefing.graphql.shared.Codes;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The pages of the reference: how to ask, a chapter for each feature, and every code. Each is written when it is asked
 * for first, and kept.
 */
final class DocsPages {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<String, Page> written = new ConcurrentHashMap<>();
    private final Supplier<List<Content>> contents;
    private final Codes codes;

    DocsPages(Supplier<List<Content>> contents, Codes codes) {
        this.contents = SingletonSupplier.of(contents);
        this.codes = codes;
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("docs/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    /**
     * A code as it is listed.
     *
     * @param kind how it comes: as a refusal, a warning or an error
     */
    public record Listed(String name, String kind, String sentence) {
        static Listed of(Code code) {
            return new Listed(code.name(), Codes.kind(code).toLowerCase(Locale.ROOT), code.sentence());
        }
    }

    /** The page at an address; empty when there is none. */
    Optional<Page> at(String address) {
        return Optional.ofNullable(written.computeIfAbsent(address, this::write));
    }

    private @Nullable Page write(String address) {
        return switch (address) {
            case "/docs" -> html("start", address, Map.of("contents", contents.get(), "examples", new Examples()));
            case "/docs/codes" -> html("codes", address, Map.of("codes", listed()));
            case "/docs.css" -> Page.of("css", Examples.file("docs/docs.css"));
            default ->
                contents.get().stream()
                        .filter(content -> content.chapter().address().equals(address))
                        .findFirst()
                        .map(content -> html("chapter", address, Map.of("content", content)))
                        .orElse(null);
        };
    }

    private List<Listed> listed() {
        return codes.all().stream()
                .map(Listed::of)
                .sorted(Comparator.comparing(Listed::name))
                .toList();
    }

    private Page html(String template, String here, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("here", here);
        all.put("chapters", Chapter.values());
        return Page.of("html", engine.process(template, new Context(Locale.ENGLISH, all)));
    }
}
