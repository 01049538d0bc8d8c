package io.banyan.gateway.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the web clients are told before anybody has signed in; nothing here may be a secret.
 *
 * @param brand            how the platform calls itself
 * @param hotline          telephone of the service centre; empty when there is none
 * @param demo             whether accounts and payments are for show
 * @param maxUploadBytes   of one file
 * @param features         switches by name; what is not named is on
 * @param defaultProjectId chosen when somebody sees several projects and has not chosen
 * @param mapImage         address of the site plan 小区平面图
 * @param wechatScript     address of WeChat's script for pages inside WeChat; the content security policy has to allow it
 */
record ClientSettings(
        Brand brand,
        @DefaultValue("") String hotline,
        boolean demo,
        long maxUploadBytes,
        @DefaultValue Map<String, Boolean> features,
        @Nullable String defaultProjectId,
        @Nullable String mapImage,
        @Nullable String wechatScript) {

    ClientSettings {
        features = Map.copyOf(features);
    }

    /**
     * The platform's name in the two languages.
     *
     * @param logo address of a picture; absent for the banyan tree
     */
    record Brand(String name, String nameEn, @Nullable String logo) {}
}
