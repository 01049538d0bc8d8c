package io.banyan.common.seata;

import io.netty.channel.Channel;
import io.netty.channel.ChannelId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.seata.core.rpc.netty.ChannelEventListener;

/** Which connections of one role (deciding, or taking part) are open. The server closes one that it does not accept. */
final class Channels implements ChannelEventListener {

    private final Set<ChannelId> open = ConcurrentHashMap.newKeySet();

    boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void onChannelConnected(Channel channel) {
        open.add(channel.id());
    }

    @Override
    public void onChannelDisconnected(Channel channel) {
        open.remove(channel.id());
    }

    @Override
    public void onChannelException(Channel channel, Throwable cause) {
        if (!channel.isActive()) {
            open.remove(channel.id());
        }
    }
}
