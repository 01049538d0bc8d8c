package io.banyan.user.file;

import java.io.IOException;
import java.io.InputStream;

/** Keeps bytes under a key. */
public interface FileStore {

    void put(String key, InputStream bytes, long size) throws IOException;

    InputStream open(String key) throws IOException;

    /** Nothing happens when there is nothing. */
    void delete(String key) throws IOException;
}
