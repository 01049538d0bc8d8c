package io.banyan.user.token.oauth;

import io.banyan.common.persistence.StoreOutage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away nobody can be told who he is: 503 and the error {@code temporarily_unavailable}, wherever in the token endpoints
 * it was missed. Neither "wrong" nor our mistake: the same request will succeed later.
 */
class StoreAwayFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(StoreAwayFilter.class);

    private final TokenErrors errors;

    StoreAwayFilter(TokenErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!StoreOutage.isBehind(failed)) {
                throw failed;
            }
            log.warn("{} {} failed because a store is away", request.getMethod(), request.getRequestURI(), failed);
            errors.onAuthenticationFailure(request, response, GrantRefused.storeAway());
        }
    }
}
