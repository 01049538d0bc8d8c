package io.banyan.common.security;

import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.problem.ProblemDocuments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** 401, 403 and 503 from the filter chain, as the same problem documents that controllers give. */
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDocuments documents;
    private final LocaleResolver locales;
    private final JsonMapper json = BanyanJson.mapper();

    SecurityAnswers(ProblemDocuments documents, LocaleResolver locales) {
        this.documents = documents;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, 401, "request.unauthenticated", "Send a valid access token");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(request, response, 403, "request.forbidden", "You may not do this");
    }

    void unavailable(HttpServletRequest request, HttpServletResponse response, DomainProblem problem)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        write(request, response, problem.kind().status(), problem.code(), problem.detail());
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String code, String detail)
            throws IOException {
        var body = documents.of(status, code, detail, request.getRequestURI(), locales.resolveLocale(request));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsString(ProblemDocuments.members(body)).getBytes(StandardCharsets.UTF_8));
    }
}
