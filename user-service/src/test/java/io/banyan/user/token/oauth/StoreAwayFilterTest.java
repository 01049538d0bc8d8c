package io.banyan.user.token.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class StoreAwayFilterTest {

    private final StoreAwayFilter filter = new StoreAwayFilter(new TokenErrors());
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void anOutageOfTheStoreIsForAWhile() throws ServletException, IOException {
        filter.doFilter(request, response, (_, _) -> {
            throw new ServletException(new CannotCreateTransactionException("no connection"));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString())
                .contains("\"error\":\"temporarily_unavailable\"", "\"code\":\"store.unavailable\"");
    }

    @Test
    void aMistakeOfOursStaysOne() {
        assertThatThrownBy(() -> filter.doFilter(request, response, (_, _) -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.getContentLength()).isZero();
    }
}
