package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.seata.core.context.RootContext;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class XidFilterTest {

    private static final String XID = "127.0.0.1:8091:42";

    private final XidFilter filter = new XidFilter();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void joinsForTheRequestAndNoLonger() throws ServletException, IOException {
        List<String> seen = new ArrayList<>();
        request.addHeader(RootContext.KEY_XID, XID);

        filter.doFilter(request, response, (_, _) -> seen.add(String.valueOf(RootContext.getXID())));

        assertThat(seen).containsExactly(XID);
        assertThat(RootContext.getXID()).isNull();
    }

    @Test
    void leavesTheThreadCleanWhenTheRequestFails() {
        request.addHeader(RootContext.KEY_XID, XID);

        assertThatThrownBy(() -> filter.doFilter(request, response, (_, _) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");

        assertThat(RootContext.getXID()).isNull();
    }

    @Test
    void refusesWhatIsNotATransactionId() throws ServletException, IOException {
        request.addHeader(RootContext.KEY_XID, "a b\r\nc");

        filter.doFilter(request, response, (_, _) -> {
            throw new ServletException("must not be reached");
        });

        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void letsOtherRequestsPass() throws ServletException, IOException {
        List<String> seen = new ArrayList<>();

        filter.doFilter(request, response, (_, _) -> seen.add(String.valueOf(RootContext.getXID())));

        assertThat(seen).containsExactly("null");
    }
}
