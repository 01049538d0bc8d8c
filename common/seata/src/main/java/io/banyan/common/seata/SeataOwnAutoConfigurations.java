package io.banyan.common.seata;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Seata's own auto-configurations out, whatever a service excludes itself: they proxy the data source, accept a transaction id on
 * any path, and one of them names a class that Boot 4 moved.
 */
final class SeataOwnAutoConfigurations implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            var candidate = candidates[i];
            wanted[i] = candidate == null || !candidate.startsWith("org.apache.seata.");
        }
        return wanted;
    }
}
