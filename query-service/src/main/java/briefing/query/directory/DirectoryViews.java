package briefing.query.directory;

import briefing.core.directory.OrganisationEvent;
import briefing.core.directory.OrganisationView;
import briefing.core.shared.values.Name;
import briefing.query.shared.Projection;
import briefing.query.shared.Projection.Column;
import briefing.query.shared.Views;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the read side about the directory. */
@Configuration(proxyBeanMethods = false)
class DirectoryViews {
    @Bean
    Projection<OrganisationView, OrganisationEvent> organisationProjection() {
        return new Projection<>(
                "organisation",
                OrganisationView.class,
                OrganisationEvent.class,
                OrganisationProjection::apply,
                view -> view.names().getFirst().text(),
                List.of(
                        new Column<>("kind", view -> view.kind().name()),
                        new Column<>(
                                "parent",
                                view -> view.parent() == null
                                        ? null
                                        : view.parent().value())),
                DirectoryViews::names);
    }

    private static Projection.Names names(OrganisationView view) {
        Stream<String> names = view.names().stream().map(Name::text);
        return new Projection.Names(
                Stream.concat(names, Stream.ofNullable(view.abbreviation())).toList(), List.of());
    }

    @Bean
    DirectoryAnswers directoryAnswers(Views views) {
        return new DirectoryAnswers(views);
    }
}
