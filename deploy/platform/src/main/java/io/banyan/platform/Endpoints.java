package io.banyan.platform;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.server.Server;
import io.banyan.platform.server.Servers;

/// Where the servers of an instance listen and how to get in. Addresses are `host:port` on the loopback.
///
/// @param mariadbHostPort speaks MySQL
/// @param rootUser may make schemas and accounts
/// @param rootPassword of the root user
/// @param kafka bootstrap address; topics are not made automatically
/// @param redisHost no password
/// @param redisPort no password
/// @param nacos server address for discovery and config
/// @param nacosUser administrator
/// @param nacosPassword of the administrator
/// @param seata coordinator address
public record Endpoints(
        String mariadbHostPort,
        String rootUser,
        String rootPassword,
        String kafka,
        String redisHost,
        int redisPort,
        String nacos,
        String nacosUser,
        String nacosPassword,
        String seata) {

    static Endpoints of(Instance instance) {
        var ports = instance.ports();
        return new Endpoints(
                ports.address(Server.MARIADB.id()),
                "root",
                Servers.databaseRootPassword(instance),
                ports.address(Server.KAFKA.id()),
                "127.0.0.1",
                ports.of(Server.REDIS.id()),
                ports.address(Server.NACOS.id()),
                Servers.NACOS_USER,
                Servers.nacosPassword(instance),
                ports.address(Server.SEATA.id()));
    }
}
