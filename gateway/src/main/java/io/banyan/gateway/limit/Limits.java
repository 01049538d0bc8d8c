package io.banyan.gateway.limit;

import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What operators set in `gateway.yml` under `banyan.gateway.limits`; changes apply without a restart.
 *
 * @param user      for each user, over all their applications
 * @param client    for each application, over all its users
 * @param anonymous for each address without a token, or with a wrong one
 * @param clients   other limits for single applications, by client id
 * @param paths     further limits for each address on sensitive paths and everything below them
 * @param signed    instead of {@code anonymous}, for each address on paths whose callers prove themselves by a signature in the request: a
 *                  payment channel sends the notices of all payers from a few addresses, and most of them on the day bills are due
 */
record Limits(
        Limit user,
        Limit client,
        Limit anonymous,
        @DefaultValue Map<String, Limit> clients,
        @DefaultValue Map<String, Limit> paths,
        @DefaultValue Map<String, Limit> signed) {

    Limits {
        clients = Map.copyOf(clients);
        paths = Map.copyOf(paths);
        signed = Map.copyOf(signed);
    }

    Limit ofClient(String clientId) {
        return clients.getOrDefault(clientId, client);
    }
}
