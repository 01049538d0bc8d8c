package io.banyan.platform.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The few words of other programs' protocols that are needed to know whether they are ready. */
public final class Conversation {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MYSQL_PROTOCOL = 10;
    private static final short KAFKA_API_VERSIONS = 18;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(TIMEOUT_MILLIS))
            .build();

    private Conversation() {}

    /** Whether a GET is answered with 200. */
    public static boolean httpOk(String url) throws IOException {
        return http(HttpRequest.newBuilder(URI.create(url)).GET()).statusCode() == 200;
    }

    /** Sends a request and returns the answer whatever its status. */
    public static HttpResponse<String> http(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(10)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Whether something accepts connections on the loopback port. */
    public static boolean listens(int port) {
        try (var socket = connect(port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether MySQL or MariaDB greets: it does so only after its init file has run. */
    public static boolean mysqlGreets(int port) throws IOException {
        try (var socket = connect(port)) {
            var in = new DataInputStream(socket.getInputStream());
            in.readFully(new byte[4]);
            return in.readUnsignedByte() == MYSQL_PROTOCOL;
        }
    }

    /** Whether Redis answers PING, which it refuses while it loads its data. */
    public static boolean redisPongs(int port) throws IOException {
        try (var socket = connect(port)) {
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        }
    }

    /** Whether a Kafka broker answers an ApiVersions request without an error. */
    public static boolean kafkaAnswers(int port) throws IOException {
        try (var socket = connect(port)) {
            var out = new DataOutputStream(socket.getOutputStream());
            var correlation = 7;
            out.writeInt(10);
            out.writeShort(KAFKA_API_VERSIONS);
            out.writeShort(0);
            out.writeInt(correlation);
            out.writeShort(-1);
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            return in.readInt() > 6 && in.readInt() == correlation && in.readShort() == 0;
        }
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
