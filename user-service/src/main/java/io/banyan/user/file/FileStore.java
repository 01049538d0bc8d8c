package io.banyan.user.file;

import io.banyan.user.file.Upload.Content;
import java.io.IOException;
import java.io.InputStream;

/** Keeps bytes under a key. */
public interface FileStore {

    /** @param bytes may be opened more than once, to sign them before they are sent */
    void put(String key, Content bytes, long size) throws IOException;

    InputStream open(String key) throws IOException;

    /** Nothing happens when there is nothing. */
    void delete(String key) throws IOException;
}
