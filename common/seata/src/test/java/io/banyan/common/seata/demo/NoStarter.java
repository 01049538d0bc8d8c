package io.banyan.common.seata.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/** The starter is here for two classes only; its auto-configurations want Kafka, Nacos and Redis. */
final class NoStarter implements AutoConfigurationImportFilter {

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            var candidate = String.valueOf(candidates[i]);
            wanted[i] = !candidate.startsWith("io.banyan.common.") || candidate.startsWith("io.banyan.common.seata.");
        }
        return wanted;
    }
}
