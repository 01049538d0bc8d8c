package io.banyan.common.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.job.Job;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The architecture of a service, as rules over its class files. A service has an {@code ArchitectureTest} that runs each of them on its own
 * root package; a feature is a package directly below it, its inside is the feature's top, its outside the folders {@link #OUTSIDE}.
 */
public final class ArchitectureRules {

    /** The folders of a feature that hold adapters. */
    public static final Set<String> OUTSIDE = Set.of("web", "persistence", "messaging", "client");

    private static final Pattern BANNED_NAME = Pattern.compile(
            "I[A-Z][a-z].*|.*(Impl|Utils?|Helper|Manager|Base|DTO|Dto|VO|BO|DO|PO|Info|Data)|Abstract.*|.*V\\d+");
    private static final Set<String> BANNED_PACKAGES =
            Set.of("util", "utils", "impl", "dto", "vo", "entity", "enums", "constant", "constants");

    private final String root;

    private ArchitectureRules(String root) {
        this.root = root;
    }

    /** @param root for example {@code io.banyan.ticket} */
    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(root);
    }

    /** Product classes below the root. */
    public JavaClasses productClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** Every rule by its name, for a parameterised test. */
    public Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the inside does not know the outside", insideKnowsNoOutside());
        rules.put("the inside knows no framework of the outside", insideKnowsNoFramework());
        rules.put("only services and properties know Spring", onlyServicesKnowSpring());
        rules.put("adapters are package-private", adaptersArePackagePrivate());
        rules.put("features have no cycles", featuresHaveNoCycles());
        rules.put("rows and mappers stay in persistence", rowsStayBelow());
        rules.put("transactions are opened by services", transactionsInServices());
        rules.put("time comes from a clock", timeFromClock());
        rules.put("only own events are made", onlyOwnEvents());
        rules.put("banned names", bannedNames());
        rules.put("restore and takeNews belong to persistence", restoreOnlyFromPersistence());
        rules.put("what runs by the clock is a job with a name", clockworkIsNamed());
        return rules;
    }

    /** One rule. */
    public ArchRule named(String name) {
        var rule = all().get(name);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule '" + name + "'");
        }
        return rule;
    }

    private ArchRule insideKnowsNoOutside() {
        return noClasses().that(inside()).should().dependOnClassesThat(outside());
    }

    private ArchRule insideKnowsNoFramework() {
        return noClasses()
                .that(inside())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.apache.ibatis..",
                        "com.baomidou..",
                        "org.apache.kafka..",
                        "org.springframework.kafka..",
                        "feign..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.."));
    }

    private ArchRule onlyServicesKnowSpring() {
        return noClasses()
                .that(inside().and(describe(
                        "are neither services, properties nor configuration", type -> !isWiring(type))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.."));
    }

    private ArchRule adaptersArePackagePrivate() {
        return classes()
                .that(outside().and(describe("are top-level", JavaClass::isTopLevelClass)))
                .should(new ArchCondition<>("be package-private") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule featuresHaveNoCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule rowsStayBelow() {
        return noClasses()
                .that(inside())
                .should()
                .dependOnClassesThat(describe(
                        "are rows or mappers",
                        type -> type.getPackageName().startsWith(root)
                                && (type.getSimpleName().endsWith("Row")
                                        || type.getSimpleName().endsWith("Mapper"))));
    }

    private ArchRule transactionsInServices() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(describe("are no services", type -> !type.isAnnotatedWith(SERVICE)))
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .allowEmptyShould(true);
    }

    private ArchRule timeFromClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe("asks the machine for the time", ArchitectureRules::asksTheMachine))
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private ArchRule onlyOwnEvents() {
        var own = "io.banyan.common.contract." + root.substring(root.lastIndexOf('.') + 1);
        return noClasses()
                .should()
                .callConstructorWhere(describe(
                        "makes an event of another service",
                        call -> call.getTargetOwner().isAssignableTo(ContractEvent.class)
                                && !call.getTargetOwner().getPackageName().equals(own)));
    }

    private ArchRule bannedNames() {
        return classes().should(new ArchCondition<>("have a name that says what they are") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var folder =
                        type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
                if (BANNED_NAME.matcher(type.getSimpleName()).matches() || BANNED_PACKAGES.contains(folder)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has a banned name"));
                }
            }
        });
    }

    private ArchRule clockworkIsNamed() {
        return methods()
                .that()
                .areAnnotatedWith("org.springframework.scheduling.annotation.Scheduled")
                .should()
                .beAnnotatedWith(Job.class)
                .allowEmptyShould(true);
    }

    private ArchRule restoreOnlyFromPersistence() {
        return noClasses()
                .that(describe("are not persistence", type -> !folder(type).equals("persistence")))
                .should()
                .callMethodWhere(describe(
                        "restores an aggregate or takes its news",
                        call -> (call.getName().equals("restore")
                                        || call.getName().equals("takeNews"))
                                && call.getTargetOwner().getPackageName().startsWith(root)
                                && !call.getOriginOwner().equals(call.getTargetOwner())));
    }

    private DescribedPredicate<JavaClass> inside() {
        return describe("are the inside of a feature", type -> {
            var relative = relative(type);
            return !relative.isEmpty() && !relative.contains(".") && hasOutside(type);
        });
    }

    private DescribedPredicate<JavaClass> outside() {
        return describe(
                "are adapters",
                type -> OUTSIDE.contains(folder(type)) && relative(type).contains("."));
    }

    /** A feature without sub-folders is flat on purpose: it has no rules to keep apart from SQL and HTTP. */
    private static boolean hasOutside(JavaClass type) {
        return type.getPackage().getSubpackages().stream().anyMatch(sub -> OUTSIDE.contains(sub.getRelativeName()));
    }

    private String relative(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private String folder(JavaClass type) {
        var relative = relative(type);
        return relative.substring(relative.lastIndexOf('.') + 1);
    }

    private static final String SERVICE = "org.springframework.stereotype.Service";

    private static boolean isWiring(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties");
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
