package io.banyan.paysim.wire;

import io.banyan.paysim.problem.WeChatProblem;
import java.net.URI;
import java.net.URISyntaxException;

/// Addresses the simulator may call. Loopback only: it must never be a way to reach other machines.
public final class CallbackUrl {

    private CallbackUrl() {}

    /// The address itself, or `PARAM_ERROR`.
    public static String checked(String url) {
        try {
            var address = new URI(url);
            boolean isHttp = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (!isHttp || address.getHost() == null || address.getQuery() != null) {
                throw WeChatProblem.paramError("notify_url须为http(s)地址且不能携带参数");
            }
            if (!isLoopback(address.getHost())) {
                throw WeChatProblem.paramError("模拟器只回调本机地址: " + address.getHost());
            }
            return url;
        } catch (URISyntaxException e) {
            throw WeChatProblem.paramError("notify_url格式错误");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
