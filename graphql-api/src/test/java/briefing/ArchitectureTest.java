package briefing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/** What the house forbids, wherever a newcomer might try it. */
@NullMarked
@AnalyzeClasses(packages = "briefing", importOptions = MainClasses.class)
class ArchitectureTest {
    private static final String JSON = "briefing.core.json..";
    private static final String[] SHARED = {"briefing.*.shared..", JSON};

    private static final DescribedPredicate<JavaClass> A_FEATURE_OF_THE_WRITE_SIDE =
            resideInAPackage("briefing.command..").and(not(resideInAPackage("briefing.command.shared..")));

    /** All of a feature's write side but the shell in Axon, its configuration, and lookups of facts. */
    private static final DescribedPredicate<JavaClass> RULES = A_FEATURE_OF_THE_WRITE_SIDE
            .and(not(annotatedWith("org.axonframework.modelling.command.AggregateRoot")))
            .and(not(annotatedWith("org.springframework.context.annotation.Configuration")))
            .and(not(describe("lookups", type -> type.isAssignableTo("briefing.command.shared.Resource"))))
            .and(not(describe("package-info", type -> type.getSimpleName().equals("package-info"))));

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe("the clock", access -> {
        JavaClass owner = access.getTargetOwner();
        boolean now = owner.getPackageName().startsWith("java.time")
                && access.getName().equals("now");
        boolean system = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && access.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
        return now || system || millis || owner.isEquivalentTo(java.util.Date.class);
    });

    private static final DescribedPredicate<JavaAccess<?>> RANDOM = describe("random", access -> {
        JavaClass owner = access.getTargetOwner();
        boolean uuid = owner.isEquivalentTo(UUID.class) && access.getName().equals("randomUUID");
        boolean math = owner.isEquivalentTo(Math.class) && access.getName().equals("random");
        return uuid || math || owner.isAssignableTo(Random.class) || owner.isAssignableTo(RandomGenerator.class);
    });

    @ArchTest
    static final ArchRule the_floors_know_core_and_not_each_other = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("briefing..")
            .layer("core")
            .definedBy("briefing.core..")
            .layer("command")
            .definedBy("briefing.command..")
            .layer("query")
            .definedBy("briefing.query..")
            .layer("graphql")
            .definedBy("briefing.graphql..")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("command")
            .mayOnlyAccessLayers("core")
            .whereLayer("query")
            .mayOnlyAccessLayers("core")
            .whereLayer("graphql")
            .mayOnlyAccessLayers("core")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule core_is_plain_java = classes()
            .that(resideInAPackage("briefing.core..").and(not(resideInAPackage(JSON))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "briefing.core..")
                    .and(not(resideInAPackage(JSON))));

    @ArchTest
    static final ArchRule only_the_json_of_core_knows_jackson = classes()
            .that(resideInAPackage(JSON))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "briefing.core..", "tools.jackson..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule features_meet_only_in_shared = slices().matching("briefing.*.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED))
            .ignoreDependency(resideInAPackage(JSON), alwaysTrue());

    /** What builds the views knows the log, the log knows how views are asked for, and none of them the other way round. */
    @ArchTest
    static final ArchRule the_read_side_knows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("asking")
            .definedBy("briefing.query.shared")
            .layer("log")
            .definedBy("briefing.query.shared.log")
            .layer("building")
            .definedBy("briefing.query.shared.building")
            .whereLayer("asking")
            .mayNotAccessAnyLayer()
            .whereLayer("log")
            .mayOnlyAccessLayers("asking");

    @ArchTest
    static final ArchRule nothing_below_the_edge_reads_the_clock = noClasses()
            .that(resideInAnyPackage("briefing.core..", "briefing.command..", "briefing.query.."))
            .should()
            .accessTargetWhere(THE_CLOCK);

    @ArchTest
    static final ArchRule nothing_that_must_come_out_the_same_again_is_random = noClasses()
            .that(resideInAnyPackage("briefing.core..", "briefing.query..").or(A_FEATURE_OF_THE_WRITE_SIDE))
            .should()
            .accessTargetWhere(RANDOM);

    @ArchTest
    static final ArchRule rules_know_neither_axon_nor_spring = classes()
            .that(RULES)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "briefing.core..", "briefing.command.."));

    /** The demo brings its own database; what operates on a user's own looks at it before anything starts. */
    @ArchTest
    static final ArchRule the_edge_speaks_no_sql = noClasses()
            .that(resideInAPackage("briefing.graphql..")
                    .and(not(resideInAnyPackage("briefing.graphql.demo..", "briefing.graphql.operation.."))))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."));

    /** That the predicate of the clock still speaks of something. */
    @ArchTest
    static final ArchRule somebody_above_reads_the_clock = classes()
            .that()
            .haveFullyQualifiedName("briefing.graphql.BriefingApplication")
            .should()
            .callMethodWhere(THE_CLOCK);
}
