package io.banyan.gateway.identity;

import io.banyan.gateway.route.RouteSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What may be called without a token: path patterns, some only for the method written before them. */
@Component
class OpenPaths {

    private final List<OpenPath> paths;

    OpenPaths(RouteSettings settings) {
        paths = settings.openPaths().stream().map(OpenPath::parse).toList();
    }

    boolean contain(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        return paths.stream()
                .anyMatch(open -> (open.method() == null || open.method().equals(request.getMethod()))
                        && open.pattern().matches(path));
    }

    private record OpenPath(@Nullable HttpMethod method, PathPattern pattern) {

        static OpenPath parse(String text) {
            var space = text.indexOf(' ');
            var method = space < 0 ? null : HttpMethod.valueOf(text.substring(0, space));
            return new OpenPath(
                    method,
                    PathPatternParser.defaultInstance.parse(
                            text.substring(space + 1).strip()));
        }
    }
}
