package io.banyan.user.sheet;

import io.banyan.common.job.Job;
import io.banyan.user.file.FileClaimService;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Gives up spreadsheets some weeks after their import ended: names and phones of a whole project, which nobody needs once they are on record
 * (PIPL, article 19). What was imported by whom, and what was wrong, stays.
 */
@Service
public class SheetForgetService {

    /** Long enough to look once more at what was uploaded; an import can be undone for a day only. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final SheetImports imports;
    private final FileClaimService files;
    private final Clock clock;

    SheetForgetService(SheetImports imports, FileClaimService files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_800_000, initialDelay = 240_000)
    @Job("user.forget-spreadsheets")
    public int forget() {
        return files.release(imports.filesEndedBefore(clock.instant().minus(KEPT)), SheetImportService.FILES);
    }
}
