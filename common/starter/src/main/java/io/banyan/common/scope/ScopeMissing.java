package io.banyan.common.scope;

/** A statement on a table of companies, in a request of which nobody knows whose it is: a mistake of ours, answered with 500. */
public class ScopeMissing extends IllegalStateException {

    ScopeMissing() {
        super("A table of companies was asked for without a scope; use Scope.across or @Unscoped and say why");
    }
}
