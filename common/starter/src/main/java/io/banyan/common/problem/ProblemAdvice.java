package io.banyan.common.problem;

import io.banyan.common.persistence.StoreOutage;
import io.banyan.common.problem.DomainProblem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * The one place where exceptions become answers. Refusals and outages are logged in a line, bugs with their stack; unknown errors tell
 * nothing. An outage refuses every request, and writing a stack for each would take the processor from those that could succeed.
 */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDocuments documents;

    ProblemAdvice(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainProblem problem, HttpServletRequest request, Locale locale) {
        if (problem.kind() == DomainProblem.Kind.UNAVAILABLE) {
            log.warn(
                    "{} {}: {} {} {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    problem.code(),
                    problem.detail(),
                    Causes.of(problem));
        } else {
            log.info("{} {}: {} {}", request.getMethod(), request.getRequestURI(), problem.code(), problem.detail());
        }
        return answer(documents.of(problem, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidBody(BindException invalid, HttpServletRequest request, Locale locale) {
        var errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(e -> new FieldError(
                        pointer(e.getField()),
                        code(String.valueOf(e.getCode())),
                        String.valueOf(e.getDefaultMessage())))
                .toList();
        return answer(documents.invalid(errors, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidParameter(
            HandlerMethodValidationException invalid, HttpServletRequest request, Locale locale) {
        var errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(e -> new FieldError(
                                e instanceof org.springframework.validation.FieldError field
                                        ? pointer(field.getField())
                                        : "?" + result.getMethodParameter().getParameterName(),
                                code(lastCode(e.getCodes())),
                                String.valueOf(e.getDefaultMessage()))))
                .toList();
        return answer(documents.invalid(errors, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidValue(
            ConstraintViolationException invalid, HttpServletRequest request, Locale locale) {
        var errors = invalid.getConstraintViolations().stream()
                .map(v -> new FieldError("?" + v.getPropertyPath(), "invalid", v.getMessage()))
                .toList();
        return answer(documents.invalid(errors, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(TypeMismatchException mistyped, HttpServletRequest request, Locale locale) {
        var name = String.valueOf(mistyped.getPropertyName());
        var error = new FieldError("?" + name, "type", "This value has the wrong type");
        return answer(documents.invalid(List.of(error), request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, Locale locale) {
        var pointer = unreadable.getCause() instanceof DatabindException databind ? path(databind) : "";
        var error = new FieldError(pointer, "unreadable", "This is not the JSON that is expected here");
        return answer(documents.invalid(List.of(error), request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request, Locale locale) {
        return answer(
                documents.of(413, "request.too-large", "The upload is too large", request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lostRace(
            OptimisticLockingFailureException lost, HttpServletRequest request, Locale locale) {
        return answer(
                documents.of(409, "request.changed-meanwhile", "Somebody changed it", request.getRequestURI(), locale));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeFailed(RuntimeException failed, HttpServletRequest request, Locale locale) {
        if (!StoreOutage.isBehind(failed)) {
            return unexpected(failed, request, locale);
        }
        log.warn("{} {}: store away: {}", request.getMethod(), request.getRequestURI(), Causes.of(failed));
        return answer(documents.of(ServiceUnavailable.ofStore(failed), request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request, Locale locale) {
        return answer(documents.of(403, "request.forbidden", "You may not do this", request.getRequestURI(), locale));
    }

    /** Left to the filter chain, which answers 401 with the right challenge. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unauthenticated(AuthenticationException unauthenticated) {
        throw unauthenticated;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected, HttpServletRequest request, Locale locale) {
        if (unexpected instanceof ErrorResponse known) {
            var status = known.getStatusCode().value();
            var code = status == 404 ? "request.not-found" : "request.http-" + status;
            var body = documents.of(
                    status, code, String.valueOf(known.getBody().getDetail()), request.getRequestURI(), locale);
            return ResponseEntity.status(status)
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(body);
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
        return answer(documents.of(
                500, "request.failed", "Something went wrong on our side", request.getRequestURI(), locale));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (body.getStatus() == 503 || body.getStatus() == 429) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        return ResponseEntity.status(body.getStatus()).headers(headers).body(body);
    }

    private static String path(DatabindException databind) {
        var path = new StringBuilder();
        for (JacksonException.Reference reference : databind.getPath()) {
            path.append('/')
                    .append(reference.getPropertyName() == null ? reference.getIndex() : reference.getPropertyName());
        }
        return path.toString();
    }

    private static String pointer(String field) {
        return "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String lastCode(String @org.jspecify.annotations.Nullable [] codes) {
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    /** {@code NotBlank} becomes {@code not-blank}. */
    private static String code(String annotation) {
        return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
