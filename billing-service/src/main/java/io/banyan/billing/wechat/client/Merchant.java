package io.banyan.billing.wechat.client;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;

/**
 * Who we are at WeChat Pay 商户.
 *
 * @param http signs what goes out and checks the signature of what comes in
 */
record Merchant(
        String mchid, String appid, RSAPublicKeyConfig keys, HttpClient http, NotificationParser notifications) {}
