package io.banyan.user.file;

import io.banyan.common.job.Job;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Collects files nothing refers to. First they are put out of reach of claims, then the bytes go, then the row: stopped anywhere, the next
 * run goes on, and several replicas may run at once.
 */
@Service
public class FileCollectionService {

    private static final Logger log = LoggerFactory.getLogger(FileCollectionService.class);

    private final Files files;
    private final FileStore store;
    private final Clock clock;
    private final FileProperties properties;

    FileCollectionService(Files files, FileStore store, Clock clock, FileProperties properties) {
        this.files = files;
        this.store = store;
        this.clock = clock;
        this.properties = properties;
    }

    @Scheduled(fixedDelay = 1_800_000, initialDelay = 300_000)
    @Job("user.collect-files")
    public int collect() {
        var collected = 0;
        files.condemn(clock.instant().minus(properties.unclaimedLifetime()));
        for (var file : files.condemned()) {
            try {
                store.delete(file.storageKey());
                var thumbnail = file.thumbnailKey();
                if (thumbnail != null) {
                    store.delete(thumbnail);
                }
                files.remove(file.id());
                collected++;
            } catch (IOException away) {
                log.warn("File {} was not collected; the next run tries again", file.id(), away);
            }
        }
        return collected;
    }
}
