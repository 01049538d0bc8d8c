package io.banyan.user.file;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param store             {@code filesystem} or {@code s3}
 * @param directory         of the filesystem store; outside any web root
 * @param secret            signs download links; at least 16 characters
 * @param linkLifetime      how long a link works
 * @param unclaimedLifetime a file nothing refers to is collected after this
 */
@ConfigurationProperties("banyan.files")
public record FileProperties(
        @DefaultValue("filesystem") String store,
        @DefaultValue("") String directory,
        @DefaultValue("") String secret,
        @DefaultValue("10m") Duration linkLifetime,
        @DefaultValue("24h") Duration unclaimedLifetime) {

    @Override
    public String toString() {
        return "FileProperties[" + store + "]";
    }
}
