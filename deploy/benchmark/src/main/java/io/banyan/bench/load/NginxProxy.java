package io.banyan.bench.load;

import io.banyan.bench.measure.ProcessMeter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** nginx in front of one service: what passing a request on costs when nothing is checked. */
public final class NginxProxy implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SETTINGS = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log nginx-error.log;
            events { worker_connections 1024; }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                keepalive_requests 1000000;
                upstream service { server %s; keepalive 256; keepalive_requests 1000000; }
                server {
                    listen 127.0.0.1:%d;
                    location / {
                        proxy_pass http://service;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                        proxy_set_header Host $host;
                    }
                }
            }
            """;

    private final Process process;
    private final int port;

    private NginxProxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param service {@code host:port} */
    public static NginxProxy before(String service, Path folder) {
        try {
            Files.createDirectories(folder);
            var port = freePort();
            var settings = folder.resolve("nginx.conf");
            Files.writeString(settings, SETTINGS.formatted(service, port));
            var process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            var proxy = new NginxProxy(process, port);
            proxy.awaitOpen();
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException("nginx cannot be run; Debian: apt-get install nginx-light", failed);
        }
    }

    private void awaitOpen() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException closed) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw closed;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public ProcessMeter meter() {
        return new ProcessMeter("nginx", process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
