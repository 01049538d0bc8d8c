package io.banyan.user.wechat.client;

import io.banyan.common.json.BanyanJson;
import io.banyan.user.wechat.WechatProblem;
import io.banyan.user.wechat.WechatProperties;
import io.banyan.user.wechat.WechatSessions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /sns/jscode2session} of WeChat's mini-program API. Errors come with HTTP 200 and an {@code errcode}. */
@Component
class HttpWechatSessions implements WechatSessions {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Codes of the caller's making: invalid, used or blocked; everything else is trouble between WeChat and us. */
    private static final Set<Integer> CODE_REFUSED = Set.of(40029, 40163, 40226);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final JsonMapper json = BanyanJson.mapper();
    private final WechatProperties properties;

    HttpWechatSessions(WechatProperties properties) {
        this.properties = properties;
    }

    @Override
    public Identity exchange(String code) {
        if (!properties.isConfigured()) {
            throw WechatProblem.notConfigured();
        }
        var answer = ask(code);
        var error = answer.path("errcode").asInt(0);
        if (CODE_REFUSED.contains(error)) {
            throw WechatProblem.refused();
        }
        var openid = answer.path("openid").asString("");
        if (error != 0 || openid.isEmpty()) {
            throw WechatProblem.unavailable(new IOException("code2session says " + error));
        }
        var unionid = answer.path("unionid").asString("");
        return new Identity(properties.appId(), openid, unionid.isEmpty() ? null : unionid);
    }

    private JsonNode ask(String code) {
        var address = URI.create("%s/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"
                .formatted(
                        properties.baseUrl(),
                        encoded(properties.appId()),
                        encoded(properties.appSecret()),
                        encoded(code)));
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            var response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw WechatProblem.unavailable(new IOException("code2session answered " + response.statusCode()));
            }
            return json.readTree(response.body());
        } catch (IOException | JacksonException away) {
            throw WechatProblem.unavailable(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw WechatProblem.unavailable(interrupted);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
