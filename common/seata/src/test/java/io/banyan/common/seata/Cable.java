package io.banyan.common.seata;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire to a server that others use too: a test may cut and mend it. */
final class Cable implements AutoCloseable {

    private final InetSocketAddress far;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket near;

    Cable(String farAddress) {
        var colon = farAddress.lastIndexOf(':');
        far = new InetSocketAddress(farAddress.substring(0, colon), Integer.parseInt(farAddress.substring(colon + 1)));
        near = listen(0);
        port = near.getLocalPort();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void cut() {
        closeQuietly(near);
        open.forEach(Cable::closeQuietly);
        open.clear();
    }

    void mend() {
        if (near.isClosed()) {
            near = listen(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            Thread.ofVirtual().start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var server = new Socket(far.getAddress(), far.getPort());
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> pump(client, server));
                Thread.ofVirtual().start(() -> pump(server, client));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException _) {
            // Cut, by either end or by the test.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Closeable one) {
        try {
            one.close();
        } catch (IOException _) {
            // It is of no more use either way.
        }
    }
}
