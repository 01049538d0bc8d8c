package io.banyan.patrol.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector says to one item: exactly the member that fits the item's kind.
 *
 * @param fileIds photos, of any kind of item
 */
public record Answer(
        long itemId,
        @Nullable String choice,
        @Nullable BigDecimal number,
        @Nullable String text,
        List<Long> fileIds) {

    public Answer {
        fileIds = List.copyOf(fileIds);
    }
}
