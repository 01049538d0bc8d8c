package io.banyan.user.token.oauth;

import io.banyan.common.json.BanyanJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/** Errors in the form of RFC 6749 §5.2, with our stable {@code code} as an extra member. */
class TokenErrors implements AuthenticationFailureHandler, AuthenticationEntryPoint {

    private final JsonMapper json = BanyanJson.mapper();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof GrantRefused refused) {
            write(response, refused.status(), refused.getError().getErrorCode(), refused.code(), refused.getMessage());
        } else if (failure instanceof OAuth2AuthenticationException oauth) {
            var error = oauth.getError().getErrorCode();
            var status = OAuth2ErrorCodes.INVALID_CLIENT.equals(error) ? 401 : 400;
            write(
                    response,
                    status,
                    error,
                    "token." + error.replace('_', '-'),
                    oauth.getError().getDescription());
        } else {
            commence(request, response, failure);
        }
    }

    /** No client named itself. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var refused = GrantRefused.unknownClient();
        write(response, refused.status(), refused.getError().getErrorCode(), refused.code(), "Send a client_id");
    }

    private void write(
            HttpServletResponse response,
            int status,
            String error,
            String code,
            @org.jspecify.annotations.Nullable String description)
            throws IOException {
        var body = new LinkedHashMap<String, String>();
        body.put("error", error);
        body.put("error_description", description == null ? error : description);
        body.put("code", code);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
        }
        if (status == 503 || status == 429) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.getOutputStream().write(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
