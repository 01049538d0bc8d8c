package io.banyan.common.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.inbox.OnBroadcast;
import io.banyan.common.inbox.OnEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Holds a service's README to its code: every event it tells or hears and every service it calls is named there, and every event named
 * there exists in the code.
 */
final class Canvas {

    private Canvas() {}

    /** What the README does not say, or says wrongly; empty when it is true. */
    static List<String> lies(Path readme, JavaClasses classes) throws IOException {
        var text = Files.readString(readme);
        var facts = new TreeSet<String>();
        for (var type : classes) {
            facts.addAll(told(type));
            facts.addAll(heard(type));
            facts.addAll(called(type));
        }
        var lies = new ArrayList<String>();
        facts.stream()
                .filter(fact -> !text.contains("`" + fact + "`"))
                .map(fact -> "the README does not name `" + fact + "`")
                .forEach(lies::add);
        return lies;
    }

    private static List<String> told(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .filter(owner -> owner.isAssignableTo(ContractEvent.class) && !owner.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static List<String> heard(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(OnEvent.class) || method.isAnnotatedWith(OnBroadcast.class))
                .map(method -> method.getRawParameterTypes().getFirst().getSimpleName())
                .toList();
    }

    private static List<String> called(JavaClass type) {
        return type.tryGetAnnotationOfType("org.springframework.cloud.openfeign.FeignClient")
                .flatMap(client -> client.get("name"))
                .map(name -> List.of(name.toString()))
                .orElse(List.of());
    }
}
