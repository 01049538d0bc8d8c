package io.banyan.common.scope;

/** Set by code that knows better than the request does. */
final class ChosenScope {

    static final ScopedValue<Scope> CHOSEN = ScopedValue.newInstance();

    private ChosenScope() {}
}
