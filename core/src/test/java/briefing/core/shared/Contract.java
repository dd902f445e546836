package briefing.core.shared;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What core holds, found by looking at its classes, so that no test has to list it. */
public final class Contract {
    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("briefing.core").stream()
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private Contract() {}

    /** Every class of core, nested ones too, in the order of their names. */
    public static List<Class<?>> classes() {
        return CLASSES;
    }

    /** The sealed interfaces right below {@code root}, such as every family of commands. */
    public static <T> List<Class<? extends T>> families(Class<T> root) {
        return CLASSES.stream()
                .filter(type ->
                        type.isSealed() && Arrays.asList(type.getInterfaces()).contains(root))
                .<Class<? extends T>>map(type -> type.asSubclass(root))
                .toList();
    }

    /** Every record that is one of a family. */
    public static <T> Stream<Class<? extends T>> leaves(Class<? extends T> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(member -> Contract.<T>leaves(cast(member)))
                : Stream.of(family);
    }

    /** Every record of all families. */
    public static <T> List<Class<? extends T>> messages(Class<T> root) {
        return families(root).stream()
                .flatMap(Contract::<T>leaves)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    @SuppressWarnings("unchecked") // whatever a sealed type permits is one
    private static <T> Class<? extends T> cast(Class<?> member) {
        return (Class<? extends T>) member;
    }
}
