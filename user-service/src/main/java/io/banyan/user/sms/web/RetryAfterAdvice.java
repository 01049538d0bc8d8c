package io.banyan.user.sms.web;

import io.banyan.common.problem.DomainProblem;
import io.banyan.common.problem.ProblemDocuments;
import io.banyan.user.sms.SmsProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Limits of messages say exactly when the next one is possible. */
@RestControllerAdvice(assignableTypes = SmsCodeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RetryAfterAdvice {

    private final ProblemDocuments documents;

    RetryAfterAdvice(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(SmsProblem problem, HttpServletRequest request, Locale locale) {
        DomainProblem domain = problem;
        return ResponseEntity.status(problem.kind().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()))
                .body(documents.of(domain, request.getRequestURI(), locale));
    }
}
