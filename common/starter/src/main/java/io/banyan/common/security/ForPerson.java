package io.banyan.common.security;

import io.banyan.common.security.Authorities.Bearer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * The person for whom one of our services calls another. The call names him and carries none of his rights: who is called looks them up and
 * narrows what he reads and changes to the {@linkplain io.banyan.common.scope.Scope scope} of that person, as if the person had called.
 */
record ForPerson(Caller caller, Bearer bearer) {

    /** Person and sign-in, as in {@code 4711.42}. Believed from a service only. */
    static final String HEADER = "Banyan-For-Person";

    /** What to send on; null where there is no request, or nobody in it. */
    static @Nullable String header() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication request)) {
            return null;
        }
        var person = request.person();
        if (person != null) {
            return written(person.bearer());
        }
        var caller = request.getPrincipal();
        return caller.isStaff() || caller.isResident() || caller.isClient()
                ? written(Bearer.of(request.getCredentials()))
                : null;
    }

    private static String written(Bearer bearer) {
        return bearer.personId() + "." + bearer.signInId();
    }

    /** @throws InvalidBearerTokenException when it names nobody, or somebody who may not do anything any more */
    static ForPerson read(String header, Authorities authorities) {
        var bearer = bearer(header);
        return authorities
                .of(bearer)
                .filter(known -> known.active())
                .map(known -> new ForPerson(Caller.of(known), bearer))
                .orElseThrow(() -> new InvalidBearerTokenException("The account is not active"));
    }

    private static Bearer bearer(String header) {
        var dot = header.indexOf('.');
        try {
            return new Bearer(
                    Long.parseLong(header, 0, dot, 10), Long.parseLong(header, dot + 1, header.length(), 10), 0);
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw new InvalidBearerTokenException("The service calls for nobody");
        }
    }
}
