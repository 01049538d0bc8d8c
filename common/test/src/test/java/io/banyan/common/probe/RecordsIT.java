package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.probe.Notes.Note;
import io.banyan.common.test.ServiceIT;
import java.time.Instant;
import org.apache.ibatis.session.RowBounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How rows become records. */
@ServiceIT
class RecordsIT {

    private static final Note FIRST = new Note(7, "first", Instant.parse("2026-01-02T03:04:05.000006Z"));
    private static final Note SECOND = new Note(8, "second", null);

    private @Autowired Notes notes;
    private @Autowired TransactionTemplate transaction;

    @Test
    void componentsAreFilledByTheirNamesWhateverTheOrder() {
        assertThat(notes.two()).containsExactly(FIRST, SECOND);
        assertThat(notes.some(new RowBounds(1, 5))).containsExactly(SECOND);
        transaction.executeWithoutResult(_ -> assertThat(notes.oneByOne()).containsExactly(FIRST, SECOND));
    }

    @Test
    void whatIsNullInEveryColumnIsNoRecord() {
        assertThat(notes.nothing()).isNull();
    }

    @Test
    void aComponentWithoutAColumnOrAValueIsAMistakeThatIsNamed() {
        assertThatThrownBy(notes::incomplete).rootCause().hasMessageContaining("[writtenAt]");
        assertThatThrownBy(notes::unowned).hasStackTraceContaining("Notes$Note cannot hold");
    }

    @Test
    void aRecordMayRefuse() {
        assertThatThrownBy(notes::refused).rootCause().hasMessage("nobody owns it");
    }
}
