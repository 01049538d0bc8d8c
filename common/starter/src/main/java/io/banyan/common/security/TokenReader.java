package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From a verified token to the caller. A service is known by its token alone; for people, the person for whom a service calls among them,
 * the rights of this moment are looked up.
 */
class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Authorities authorities;

    TokenReader(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        if (AccountKind.SERVICE.name().equals(token.getClaimAsString("kind"))) {
            var service = new Caller(
                    0, AccountKind.SERVICE, 0, String.valueOf(token.getSubject()), Set.of(), Set.of(), Set.of());
            return new CallerAuthentication(service, token, person());
        }
        var authority = authorities
                .of(Authorities.Bearer.of(token))
                .filter(known -> known.active())
                .orElseThrow(() -> new InvalidBearerTokenException("The account is not active"));
        var caller = Caller.of(authority);
        return new CallerAuthentication(caller.isClient() ? caller.limitedTo(scopes(token)) : caller, token);
    }

    /** What another system asked for when it got this token; it may be less than it has. */
    private static Set<String> scopes(Jwt token) {
        var scope = token.getClaimAsString("scope");
        return scope == null ? Set.of() : Set.copyOf(Arrays.asList(scope.split(" ", -1)));
    }

    private @Nullable ForPerson person() {
        var header = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getHeader(ForPerson.HEADER)
                : null;
        return header == null ? null : ForPerson.read(header, authorities);
    }
}
