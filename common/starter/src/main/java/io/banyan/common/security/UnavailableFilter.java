package io.banyan.common.security;

import io.banyan.common.problem.DomainProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** When nobody can tell what the caller may do, the answer is 'unavailable': not 'forbidden', and not the thing itself. */
class UnavailableFilter extends OncePerRequestFilter {

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
            answers.unavailable(request, response, problem);
        }
    }
}
