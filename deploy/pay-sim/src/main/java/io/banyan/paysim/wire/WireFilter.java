package io.banyan.paysim.wire;

import io.banyan.paysim.knob.BadLuck;
import io.banyan.paysim.problem.WeChatProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/// The gate of the merchant's interface: nothing unsigned comes in, nothing unsigned goes out, errors and the empty 204
/// included. Only the download of a bill leaves unsigned, as with the real one.
@Component
class WireFilter extends OncePerRequestFilter {

    private static final int MAX_BODY_BYTES = 256 * 1024;

    private final MerchantSignature merchant;
    private final PlatformSigner platform;
    private final BadLuck badLuck;
    private final JsonMapper json;

    WireFilter(MerchantSignature merchant, PlatformSigner platform, BadLuck badLuck, JsonMapper json) {
        this.merchant = merchant;
        this.platform = platform;
        this.badLuck = badLuck;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/v3/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        try {
            byte[] body = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
            if (body.length > MAX_BODY_BYTES) {
                throw WeChatProblem.paramError("请求体过大");
            }
            merchant.verify(request.getHeader("Authorization"), request.getMethod(), pathAndQuery(request), body);
            badLuck.before(request.getMethod(), request.getRequestURI());
            chain.doFilter(new ReplayableRequest(request, body), answer);
            badLuck.after(request.getMethod(), request.getRequestURI());
        } catch (WeChatProblem problem) {
            refuse(answer, problem);
        }
        if (!request.getRequestURI().startsWith("/v3/billdownload/")) {
            platform.sign(answer.getContentAsByteArray()).forEach(answer::setHeader);
        }
        answer.setHeader("Request-ID", RandomText.hex(32));
        answer.copyBodyToResponse();
    }

    private void refuse(ContentCachingResponseWrapper answer, WeChatProblem problem) throws IOException {
        answer.reset();
        answer.setStatus(problem.status());
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        answer.getOutputStream().write(json.writeValueAsBytes(new Refusal(problem.code(), problem.text())));
    }

    private static String pathAndQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private record Refusal(String code, String message) {}
}
