package io.banyan.common.security;

import io.banyan.common.persistence.StoreOutage;
import io.banyan.common.problem.Causes;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.problem.ServiceUnavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/** When nobody can tell who the caller is or what he may do, the answer is 'unavailable': not 'forbidden', and not the thing itself. */
class UnavailableFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(UnavailableFilter.class);

    private final SecurityAnswers answers;

    UnavailableFilter(SecurityAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DomainProblem problem) {
            refuse(request, response, problem);
        } catch (ServletException | RuntimeException failed) {
            var outage = outage(failed);
            if (outage == null || response.isCommitted()) {
                throw failed;
            }
            refuse(request, response, outage);
        }
    }

    /** What is away, if that is the reason; the keys of tokens are user-service's. */
    private static @Nullable ServiceUnavailable outage(Exception failed) {
        if (StoreOutage.isBehind(failed)) {
            return ServiceUnavailable.ofStore(failed);
        }
        return failed instanceof AuthenticationServiceException ? ServiceUnavailable.of("user-service", failed) : null;
    }

    /** Told in a line: an outage refuses every request. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainProblem problem)
            throws IOException {
        log.warn("{} {}: {} {}", request.getMethod(), request.getRequestURI(), problem.code(), Causes.of(problem));
        answers.unavailable(request, response, problem);
    }
}
