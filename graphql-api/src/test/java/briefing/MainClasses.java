package briefing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.jspecify.annotations.NullMarked;

/** What is shipped: neither the tests of this module nor the jar that shares those of core. */
@NullMarked
public final class MainClasses implements ImportOption {
    private static final ImportOption NO_TEST_FOLDERS = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TEST_FOLDERS.includes(location) && !location.contains("-tests.jar");
    }
}
