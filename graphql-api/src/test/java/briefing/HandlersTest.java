package briefing;

import static org.assertj.core.api.Assertions.assertThat;

import briefing.core.shared.Contract;
import briefing.core.shared.messages.Command;
import briefing.core.shared.messages.Event;
import briefing.core.shared.messages.Recorded;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in core reaches exactly one aggregate, and exactly one view. */
@NullMarked
class HandlersTest {
    private static final List<JavaMethod> METHODS = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("briefing.command", "briefing.query")
                    .stream()
                    .flatMap(type -> type.getMethods().stream())
                    .toList();

    static List<Class<? extends Command>> commands() {
        return Contract.messages(Command.class);
    }

    static List<Class<? extends Event>> events() {
        return Contract.messages(Event.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_exactly_one_handler(Class<?> command) {
        assertThat(annotated("org.axonframework.commandhandling.CommandHandler", command))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_changes_exactly_one_aggregate(Class<?> event) {
        assertThat(annotated("org.axonframework.eventsourcing.EventSourcingHandler", event))
                .hasSize(1);
    }

    /** A fold takes the view so far and a recorded event; what folds a part of a view takes the bare event. */
    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_folded_into_exactly_one_view(Class<?> event) {
        assertThat(METHODS.stream()
                        .filter(method -> method.getOwner().getSimpleName().endsWith("Projection"))
                        .filter(method -> method.getName().equals("apply"))
                        .filter(method -> method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Recorded.class)))
                        .filter(method -> method.getParameterTypes().stream()
                                .filter(type -> type.toErasure().isEquivalentTo(Recorded.class))
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .anyMatch(type -> takes(type, event))))
                .hasSize(1);
    }

    private static List<JavaMethod> annotated(String annotation, Class<?> message) {
        return METHODS.stream()
                .filter(method -> method.isAnnotatedWith(annotation))
                .filter(method -> takes(method.getRawParameterTypes().getFirst(), message))
                .toList();
    }

    private static boolean takes(JavaClass parameter, Class<?> message) {
        return parameter.getPackageName().startsWith("briefing.core")
                && !parameter.isEquivalentTo(Event.class)
                && parameter.reflect().isAssignableFrom(message);
    }
}
