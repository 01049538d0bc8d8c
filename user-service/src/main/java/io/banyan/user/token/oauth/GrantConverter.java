package io.banyan.user.token.oauth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads the form of our grants and of the refresh. Parameters in the address are not accepted: addresses end in logs. */
class GrantConverter implements AuthenticationConverter {

    private static final Set<String> OURS = Set.of(
            Grants.PASSWORD.getValue(),
            Grants.STEP_UP.getValue(),
            Grants.SMS_CODE.getValue(),
            Grants.WECHAT_MINI_PROGRAM.getValue(),
            AuthorizationGrantType.REFRESH_TOKEN.getValue());

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var grant = request.getParameter("grant_type");
        var client = SecurityContextHolder.getContext().getAuthentication();
        if (grant == null || !OURS.contains(grant) || client == null) {
            return null;
        }
        if (request.getQueryString() != null) {
            throw GrantRefused.missing("all parameters in the body, each");
        }
        var parameters = new HashMap<String, Object>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length != 1) {
                throw GrantRefused.missing(name);
            }
            parameters.put(name, values[0]);
        });
        return new GrantRequest(new AuthorizationGrantType(grant), client, parameters, Visitor.of(request));
    }
}
