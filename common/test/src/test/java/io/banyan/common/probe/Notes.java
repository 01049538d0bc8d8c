package io.banyan.common.probe;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;

/** Answers that are read into records. */
@Mapper
interface Notes {

    String TWO = """
            SELECT 'of no use' AS more, TIMESTAMP'2026-01-02 03:04:05.000006' AS written_at, 'first' AS first_word, 7 AS OWNER_ID
            UNION ALL SELECT 'of no use', NULL, 'second', 8
            """;

    record Note(
            long ownerId,
            @Nullable String firstWord,
            @Nullable Instant writtenAt) {

        public Note {
            if (ownerId == 13) {
                throw new IllegalArgumentException("nobody owns it");
            }
        }
    }

    @Select(TWO)
    List<Note> two();

    @Select(TWO)
    List<Note> some(RowBounds rows);

    @Select(TWO)
    Cursor<Note> oneByOne();

    @Select("SELECT NULL AS owner_id, NULL AS first_word, NULL AS written_at")
    @Nullable
    Note nothing();

    @Select("SELECT 7 AS owner_id, 'first' AS first_word")
    Note incomplete();

    @Select("SELECT NULL AS owner_id, 'first' AS first_word, NULL AS written_at")
    Note unowned();

    @Select("SELECT 13 AS owner_id, 'first' AS first_word, NULL AS written_at")
    Note refused();
}
