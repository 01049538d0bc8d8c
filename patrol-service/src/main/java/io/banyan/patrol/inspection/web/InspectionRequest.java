package io.banyan.patrol.inspection.web;

import io.banyan.patrol.inspection.Answer;
import io.banyan.patrol.inspection.Report;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param code what was read from the QR code on the equipment */
record InspectionRequest(
        @NotBlank @Size(max = 100) String code,
        @NotNull @Size(max = 100) List<@Valid Result> results,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = 20) List<Long> fileIds) {

    record Result(
            @NotNull Long itemId,
            @Nullable @Size(max = 40) String choice,
            @Nullable @Digits(integer = 9, fraction = 3) BigDecimal number,
            @Nullable @Size(max = 500) String text,
            @Nullable @Size(max = 9) List<Long> fileIds) {

        Answer answer() {
            return new Answer(itemId, choice, number, text, fileIds == null ? List.of() : fileIds);
        }
    }

    Report report() {
        var answers = results.stream().map(Result::answer).toList();
        return new Report(code, answers, note, fileIds == null ? List.of() : fileIds);
    }
}
