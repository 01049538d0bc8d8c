package io.banyan.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param body    of ordinary requests
 * @param upload  of `POST /api/v1/files`
 * @param headers names and values together
 * @param address path and query
 */
@ConfigurationProperties("banyan.gateway.size")
record SizeSettings(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("25MB") DataSize upload,
        @DefaultValue("16KB") DataSize headers,
        @DefaultValue("8KB") DataSize address) {}
