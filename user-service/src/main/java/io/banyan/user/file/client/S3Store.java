package io.banyan.user.file.client;

import io.banyan.user.file.FileStore;
import io.banyan.user.file.Upload.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of any store that speaks S3. The bucket is private: readers come through our signed links. */
class S3Store implements FileStore {

    private final S3Client s3;
    private final String bucket;

    S3Store(S3Client s3, String bucket) {
        if (bucket.isBlank()) {
            throw new IllegalStateException("BANYAN_S3_BUCKET is missing");
        }
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Content bytes, long size) throws IOException {
        try {
            var body = RequestBody.fromContentProvider(() -> opened(bytes), size, "application/octet-stream");
            s3.putObject(put -> put.bucket(bucket).key(key), body);
        } catch (SdkException | UncheckedIOException failed) {
            throw new IOException("S3 did not take the file", failed);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return s3.getObject(get -> get.bucket(bucket).key(key));
        } catch (SdkException failed) {
            throw new IOException("S3 did not give the file", failed);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        try {
            s3.deleteObject(delete -> delete.bucket(bucket).key(key));
        } catch (SdkException failed) {
            throw new IOException("S3 did not delete the file", failed);
        }
    }

    private static InputStream opened(Content bytes) {
        try {
            return bytes.open();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
