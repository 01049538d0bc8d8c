package io.banyan.common.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture rules applied to one service: extend it as {@code ArchitectureTest} and name the application class. */
public abstract class ServiceArchitecture {

    private final Class<?> application;

    protected ServiceArchitecture(Class<?> application) {
        this.application = application;
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        var rules = ArchitectureRules.of(application.getPackageName());
        var classes = rules.productClasses();
        return rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    @Test
    void isDescribedByItsCanvas() throws IOException {
        var classes = ArchitectureRules.of(application.getPackageName()).productClasses();
        assertThat(Canvas.lies(Path.of("README.md"), classes)).isEmpty();
    }

    @Test
    void usesOtherFeaturesThroughTheirTopOnly() {
        ApplicationModules.of(application).verify();
    }
}
