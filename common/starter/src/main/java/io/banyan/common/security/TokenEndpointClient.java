package io.banyan.common.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** The public endpoints of the token issuer. */
@FeignClient(name = "user-service", contextId = "banyan-token")
interface TokenEndpointClient {

    @GetMapping("/oauth2/jwks")
    String keys();

    @PostMapping(path = "/oauth2/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Issued token(@RequestHeader(HttpHeaders.AUTHORIZATION) String basic, @RequestBody MultiValueMap<String, ?> form);

    record Issued(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") int expiresIn) {}
}
