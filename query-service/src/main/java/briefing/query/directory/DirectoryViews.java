package briefing.query.directory;

import briefing.core.directory.events.OfficeEvent;
import briefing.core.directory.events.OrganisationEvent;
import briefing.core.directory.events.PersonEvent;
import briefing.core.directory.views.OfficeView;
import briefing.core.directory.views.OrganisationView;
import briefing.core.directory.views.PersonNameView;
import briefing.core.directory.views.PersonView;
import briefing.core.shared.ids.OrganisationId;
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
    Projection<PersonView, PersonEvent> personProjection() {
        return new Projection<>(
                "person",
                PersonView.class,
                PersonEvent.class,
                PersonProjection::apply,
                view -> view.id().value(),
                List.of(),
                view -> new Projection.Names(
                        List.of(),
                        view.names().stream().map(PersonNameView::text).toList()));
    }

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
                                        : view.parent().value()),
                        new Column<>("linked", DirectoryViews::linked)),
                DirectoryViews::names);
    }

    private static Projection.Names names(OrganisationView view) {
        List<String> names = Stream.concat(Stream.of(view.called().now()), view.formerNames().stream())
                .flatMap(naming -> Stream.concat(
                        naming.names().stream().map(Name::text), Stream.ofNullable(naming.abbreviation())))
                .distinct()
                .toList();
        return new Projection.Names(names, List.of());
    }

    private static List<String> linked(OrganisationView view) {
        return view.links().targets().stream().map(OrganisationId::value).toList();
    }

    @Bean
    Projection<OfficeView, OfficeEvent> officeProjection() {
        return new Projection<>(
                "office",
                OfficeView.class,
                OfficeEvent.class,
                OfficeProjection::apply,
                view -> view.titles().getFirst().text(),
                List.of(
                        new Column<>("organisation", view -> view.organisation().value()),
                        new Column<>(
                                "portfolio",
                                view -> view.portfolio() == null
                                        ? null
                                        : view.portfolio().name()),
                        new Column<>("persons", DirectoryViews::persons)),
                view -> new Projection.Names(
                        view.titles().stream().map(Name::text).toList(), List.of()));
    }

    private static List<String> persons(OfficeView view) {
        return view.appointments().stream()
                .map(appointment -> appointment.person().value())
                .distinct()
                .toList();
    }

    @Bean
    DirectoryAnswers directoryAnswers(Views views) {
        return new DirectoryAnswers(views);
    }

    @Bean
    OfficeAnswers officeAnswers(Views views) {
        return new OfficeAnswers(views);
    }
}
