package io.banyan.common.client;

import feign.FeignException;
import feign.Response;
import feign.codec.ErrorDecoder;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.DomainProblem.Kind;
import io.banyan.common.problem.ServiceUnavailable;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another service's refusal means here: 404 stays Feign's {@code NotFound} (the adapter decides), refusals with a code become
 * {@link RemoteProblem}, everything else means that the service is not available.
 */
class ProblemDecoder implements ErrorDecoder {

    private static final Set<String> STANDARD =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors");
    private static final Set<Integer> REFUSALS = Set.of(400, 409, 412, 422);

    private final JsonMapper json = BanyanJson.mapper();

    @Override
    public Exception decode(String method, Response response) {
        var service = response.request().requestTemplate().feignTarget().name();
        var failure = FeignException.errorStatus(method, response);
        if (response.status() == 404) {
            return failure;
        }
        if (REFUSALS.contains(response.status())) {
            return refusal(response.status(), service, failure);
        }
        return ServiceUnavailable.of(service, failure);
    }

    private Exception refusal(int status, String service, FeignException failure) {
        try {
            Map<String, Object> body = json.readValue(failure.contentUTF8(), new TypeReference<>() {});
            var code = String.valueOf(body.get("code"));
            var facts = new LinkedHashMap<String, Object>();
            body.forEach((name, value) -> {
                if (!STANDARD.contains(name)) {
                    facts.put(name, value);
                }
            });
            return new RemoteProblem(kind(status), code, String.valueOf(body.get("detail")), facts);
        } catch (JacksonException unreadable) {
            return ServiceUnavailable.of(service, new IOException(service + " answered " + status, unreadable));
        }
    }

    private static Kind kind(int status) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.status() == status)
                .findFirst()
                .orElseThrow();
    }
}
