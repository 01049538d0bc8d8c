package io.banyan.patrol.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector hands in.
 *
 * @param label   the QR code he scanned
 * @param fileIds photos of the whole, besides those of single items
 */
public record Report(
        String label, List<Answer> answers, @Nullable String note, List<Long> fileIds) {

    /** Every photo, each once. */
    List<Long> allFileIds() {
        return Stream.concat(fileIds.stream(), answers.stream().flatMap(answer -> answer.fileIds().stream()))
                .distinct()
                .toList();
    }
}
