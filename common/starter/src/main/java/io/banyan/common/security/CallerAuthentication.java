package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The authentication of a request: its principal is the {@link Caller}, its authorities are his permissions and his kind. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final transient Jwt token;
    private final transient @Nullable ForPerson person;

    public CallerAuthentication(Caller caller, Jwt token) {
        this(caller, token, null);
    }

    /** @param person for whom a service calls; null when it calls for itself, or when the caller is no service */
    CallerAuthentication(Caller caller, Jwt token, @Nullable ForPerson person) {
        super(authorities(caller));
        this.caller = caller;
        this.token = token;
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** Whose request it is in the end: the caller himself, or the person for whom a service calls. */
    public Caller inTheEnd() {
        return person == null ? caller : person.caller();
    }

    /** Whether one of our services calls. */
    boolean isService() {
        return caller.kind() == AccountKind.SERVICE;
    }

    @Nullable
    ForPerson person() {
        return person;
    }

    @Override
    public Jwt getCredentials() {
        return token;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        var all = new ArrayList<GrantedAuthority>();
        switch (caller.kind()) {
            case RESIDENT -> all.add(new SimpleGrantedAuthority(Caller.RESIDENT));
            case STAFF -> all.add(new SimpleGrantedAuthority(Caller.STAFF));
            case SERVICE -> all.add(new SimpleGrantedAuthority(Caller.SERVICE));
            case CLIENT -> all.add(new SimpleGrantedAuthority(Caller.CLIENT));
        }
        caller.permissions().forEach(permission -> all.add(new SimpleGrantedAuthority(permission)));
        return all;
    }
}
