package io.banyan.gateway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one web client, found once at the start: a request costs one look-up, and nothing but these files can be asked for. The build
 * has put a smaller `.br` and `.gz` beside most of them.
 */
final class WebFiles {

    private final Map<String, WebFile> files;

    private WebFiles(Map<String, WebFile> files) {
        this.files = files;
    }

    /** All files below a folder of the class path; none when the client was not built. */
    static WebFiles below(String folder) {
        var resources = new HashMap<String, Resource>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**")) {
                if (resource.isReadable()) {
                    resources.put(nameBelow(folder, resource), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var files = new HashMap<String, WebFile>();
        resources.forEach((name, resource) -> {
            if (!name.endsWith(WebFile.BROTLI) && !name.endsWith(WebFile.GZIP)) {
                files.put(
                        name,
                        new WebFile(
                                name,
                                resource,
                                resources.get(name + WebFile.BROTLI),
                                resources.get(name + WebFile.GZIP)));
            }
        });
        return new WebFiles(files);
    }

    private static String nameBelow(String folder, Resource resource) throws IOException {
        var address = resource.getURL().getPath();
        return address.substring(address.lastIndexOf(folder) + folder.length());
    }

    /** The file of that name, relative to the client's folder. */
    @Nullable
    WebFile find(String name) {
        return files.get(name);
    }
}
