package io.banyan.user.wechat;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param baseUrl   of WeChat's API
 * @param appId     of the mini-program; empty means there is none
 * @param appSecret of the mini-program
 */
@ConfigurationProperties("banyan.user.wechat")
public record WechatProperties(
        @DefaultValue("https://api.weixin.qq.com") URI baseUrl,
        @DefaultValue("") String appId,
        @DefaultValue("") String appSecret) {

    /** Whether the platform has a mini-program at all. */
    public boolean isConfigured() {
        return !appId.isBlank() && !appSecret.isBlank();
    }

    @Override
    public String toString() {
        return "WechatProperties[" + baseUrl + ", " + appId + "]";
    }
}
