package io.banyan.paysim;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.service.billdownload.BillDownloadServiceExtension;
import com.wechat.pay.java.service.payments.h5.H5Service;
import com.wechat.pay.java.service.payments.jsapi.JsapiService;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/// A merchant with the official SDK, told only by the files in the key directory who it is. Its requests to
/// api.mch.weixin.qq.com are redirected to the simulator, as billing-service does.
final class Merchant {

    final String mchid;
    final String appid;
    final String merchantSerial;
    final RSAPublicKeyConfig config;
    final HttpClient http;
    private final String notifyUrl;

    Merchant(Path keyDir, int port, String notifyUrl) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(keyDir.resolve("merchant.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.notifyUrl = notifyUrl;
        mchid = properties.getProperty("mchid");
        appid = properties.getProperty("appid");
        merchantSerial = properties.getProperty("merchantSerial");
        config = new RSAPublicKeyConfig.Builder()
                .merchantId(mchid)
                .merchantSerialNumber(merchantSerial)
                .privateKeyFromPath(keyDir.resolve(properties.getProperty("merchantPrivateKeyFile"))
                        .toString())
                .publicKeyFromPath(keyDir.resolve(properties.getProperty("platformPublicKeyFile"))
                        .toString())
                .publicKeyId(properties.getProperty("publicKeyId"))
                .apiV3Key(properties.getProperty("apiV3Key"))
                .build();
        http = new DefaultHttpClientBuilder()
                .config(config)
                .okHttpClient(redirectedTo(port))
                .build();
    }

    private static OkHttpClient redirectedTo(int port) {
        return new OkHttpClient.Builder()
                .readTimeout(Duration.ofSeconds(2))
                .retryOnConnectionFailure(false)
                .addInterceptor(chain -> {
                    HttpUrl here = chain.request()
                            .url()
                            .newBuilder()
                            .scheme("http")
                            .host("127.0.0.1")
                            .port(port)
                            .build();
                    return chain.proceed(chain.request().newBuilder().url(here).build());
                })
                .build();
    }

    NativePayService nativePay() {
        return new NativePayService.Builder().httpClient(http).build();
    }

    JsapiService jsapi() {
        return new JsapiService.Builder().httpClient(http).build();
    }

    H5Service h5() {
        return new H5Service.Builder().httpClient(http).build();
    }

    BillDownloadServiceExtension bills() {
        return new BillDownloadServiceExtension.Builder()
                .httpClient(http)
                .decryptor(config.createDecryptor())
                .build();
    }

    NotificationParser notifications() {
        return new NotificationParser(config);
    }

    /// @param total fen
    PrepayRequest order(String outTradeNo, int total) {
        var amount = new Amount();
        amount.setTotal(total);
        amount.setCurrency("CNY");
        var request = new PrepayRequest();
        request.setAppid(appid);
        request.setMchid(mchid);
        request.setDescription("水管维修 3栋2单元501");
        request.setOutTradeNo(outTradeNo);
        request.setNotifyUrl(notifyUrl);
        request.setAttach("bill-1");
        request.setAmount(amount);
        return request;
    }

    String prepay(String outTradeNo, int total) {
        return nativePay().prepay(order(outTradeNo, total)).getCodeUrl();
    }

    Transaction query(String outTradeNo) {
        var request = new QueryOrderByOutTradeNoRequest();
        request.setMchid(mchid);
        request.setOutTradeNo(outTradeNo);
        return nativePay().queryOrderByOutTradeNo(request);
    }

    void close(String outTradeNo) {
        var request = new CloseOrderRequest();
        request.setMchid(mchid);
        request.setOutTradeNo(outTradeNo);
        nativePay().closeOrder(request);
    }

    Refund refund(String outTradeNo, String outRefundNo, long refund, long total) {
        var amount = new AmountReq();
        amount.setRefund(refund);
        amount.setTotal(total);
        amount.setCurrency("CNY");
        var request = new CreateRequest();
        request.setOutTradeNo(outTradeNo);
        request.setOutRefundNo(outRefundNo);
        request.setNotifyUrl(notifyUrl);
        request.setAmount(amount);
        return new RefundService.Builder().httpClient(http).build().create(request);
    }

    Refund queryRefund(String outRefundNo) {
        var request = new QueryByOutRefundNoRequest();
        request.setOutRefundNo(outRefundNo);
        return new RefundService.Builder().httpClient(http).build().queryByOutRefundNo(request);
    }
}
