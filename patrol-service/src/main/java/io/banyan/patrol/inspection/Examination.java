package io.banyan.patrol.inspection;

import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.patrol.standard.CheckItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges answers by the standard of the equipment: all items that must be answered, none that are foreign, each by its kind. */
final class Examination {

    private final Map<Long, CheckItem> items;
    private final List<FieldError> errors = new ArrayList<>();

    private Examination(List<CheckItem> items) {
        this.items = items.stream().collect(Collectors.toMap(CheckItem::id, Function.identity()));
    }

    /** @throws InspectionProblem naming every answer that is wrong */
    static List<Finding> judge(List<CheckItem> items, List<Answer> answers) {
        var examination = new Examination(items);
        var given = examination.check(answers);
        examination.requireComplete(items, given);
        if (!examination.errors.isEmpty()) {
            throw InspectionProblem.resultsInvalid(examination.errors);
        }
        return items.stream()
                .flatMap(item -> Stream.ofNullable(given.get(item.id())).map(answer -> Finding.of(item, answer)))
                .toList();
    }

    private Map<Long, Answer> check(List<Answer> answers) {
        var given = new HashMap<Long, Answer>();
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var pointer = "/results/" + i;
            var item = items.get(answer.itemId());
            if (item == null) {
                wrong(pointer + "/itemId", "unknown-item", "This equipment has no such item");
            } else if (given.putIfAbsent(item.id(), answer) != null) {
                wrong(pointer + "/itemId", "duplicate", "This item was answered twice");
            } else {
                checkKind(item, answer, pointer);
            }
        }
        return given;
    }

    private void checkKind(CheckItem item, Answer answer, String pointer) {
        expect(item.kind() == CheckItem.Kind.CHOICE, answer.choice(), pointer + "/choice");
        expect(item.kind() == CheckItem.Kind.NUMBER, answer.number(), pointer + "/number");
        expect(item.kind() == CheckItem.Kind.TEXT, answer.text(), pointer + "/text");
        if (item.kind() == CheckItem.Kind.CHOICE && answer.choice() != null && item.option(answer.choice()) == null) {
            wrong(pointer + "/choice", "unknown-option", "The item has no such option");
        }
        if (item.kind() == CheckItem.Kind.PHOTO && answer.fileIds().isEmpty()) {
            wrong(pointer + "/fileIds", "missing", "This item wants a photo");
        }
        if (new HashSet<>(answer.fileIds()).size() != answer.fileIds().size()) {
            wrong(pointer + "/fileIds", "duplicate", "A file is named twice");
        }
    }

    private void expect(boolean wanted, @Nullable Object given, String pointer) {
        if (wanted && given == null) {
            wrong(pointer, "missing", "This item wants an answer of this kind");
        }
        if (!wanted && given != null) {
            wrong(pointer, "not-expected", "This item is answered otherwise");
        }
    }

    private void requireComplete(List<CheckItem> all, Map<Long, Answer> given) {
        for (var item : all) {
            if (item.required() && !given.containsKey(item.id())) {
                wrong("/results", "missing-item", item.name() + " (" + item.id() + ") was not answered");
            }
        }
    }

    private void wrong(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
