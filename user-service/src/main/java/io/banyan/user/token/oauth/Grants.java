package io.banyan.user.token.oauth;

import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Our extension grants (RFC 6749 §4.5). */
final class Grants {

    static final AuthorizationGrantType PASSWORD = new AuthorizationGrantType("urn:banyan:grant:password");
    /** With a refresh token: its owner proves again who he is. */
    static final AuthorizationGrantType STEP_UP = new AuthorizationGrantType("urn:banyan:grant:step-up");

    static final AuthorizationGrantType SMS_CODE = new AuthorizationGrantType("urn:banyan:grant:sms-code");
    static final AuthorizationGrantType WECHAT_MINI_PROGRAM =
            new AuthorizationGrantType("urn:banyan:grant:wechat-miniprogram");

    private Grants() {}
}
