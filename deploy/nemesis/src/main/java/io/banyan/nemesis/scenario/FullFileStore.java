package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import io.banyan.story.people.Photo;
import io.banyan.story.people.Resident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/**
 * The disk that attachments are kept on is full. Who uploads is told to come again, everything else goes on; once there is space, the same
 * upload gets through, what was acknowledged is whole, and nothing is left of what was not.
 */
final class FullFileStore implements Scenario {

    private static final String SERVICE = "user-service";
    private static final int SPARE_MEGABYTES = 2;
    private static final int CREATED = 201;

    @Override
    public String id() {
        return "S16b";
    }

    @Override
    public String sentence() {
        return "the disk of the attachments (a small tmpfs) is full for a minute; needs the right to mount";
    }

    @Override
    public boolean isPossible() {
        return SmallDisk.isPossible();
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var folder = trial.platform().directory().resolve("data").resolve("files");
        var disk = new SmallDisk(folder);
        // The first upload of a platform makes the folder.
        var _ = upload(trial.cast().neighbour());
        trial.stop(SERVICE);
        disk.moveIn(SPARE_MEGABYTES);
        Instant freed;
        try {
            trial.start(SERVICE);
            var before = upload(trial.cast().neighbour());
            trial.history().note("the disk is full");
            disk.fill();
            var meanwhile =
                    CompletableFuture.supplyAsync(() -> upload(trial.cast().neighbour()));
            trial.pass(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(20)));
            trial.must(!meanwhile.isDone(), "something was kept on a full disk");
            disk.free();
            freed = trial.now();
            trial.history().note("the disk has space again");
            whole(trial, folder, before);
            whole(trial, folder, meanwhile.join());
            trial.must(halves(folder) == 0, "%d halves of files were left behind", halves(folder));
        } finally {
            disk.free();
            trial.stop(SERVICE);
            disk.moveOut();
        }
        var _ = trial.start(SERVICE);
        return freed;
    }

    private static String upload(Resident resident) {
        return resident.tryUpload("wall.jpg", "image/jpeg", Photo.jpeg(), "TICKET")
                .is(CREATED)
                .get("id");
    }

    private static void whole(Trial trial, Path folder, String id) {
        var database = trial.database(Schemas.USER);
        var key = database.text("SELECT storage_key FROM stored_file WHERE id = ?", id);
        var told = database.text("SELECT sha256 FROM stored_file WHERE id = ?", id);
        trial.must(told.equals(digest(folder.resolve(key))), "file %s is not what was acknowledged", id);
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException missing) {
            return String.valueOf(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long halves(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
