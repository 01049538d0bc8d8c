package io.banyan.ticket.intake;

import io.banyan.common.problem.DomainProblem;

/** Why a report is not taken. */
public final class IntakeProblem extends DomainProblem {

    private IntakeProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static IntakeProblem categoryUnknown(String code) {
        return new IntakeProblem(
                Kind.RULE_BROKEN, "ticket.category-unknown", "Nothing is reported under '" + code + "' here");
    }

    /** Missing, or not the caller's: the same to him. */
    static IntakeProblem placeNotFound(long id) {
        return new IntakeProblem(Kind.NOT_FOUND, "ticket.place-not-found", "There is no place " + id);
    }

    static IntakeProblem projectUnknown(long id) {
        return new IntakeProblem(
                Kind.RULE_BROKEN,
                "ticket.project-unknown",
                "Project " + id + " is unknown: install its catalogue first");
    }

    static IntakeProblem contactMissing() {
        return new IntakeProblem(
                Kind.RULE_BROKEN, "ticket.contact-missing", "Who takes a call writes down the caller's name and phone");
    }

    static IntakeProblem residentUnknown(long id) {
        return new IntakeProblem(
                Kind.RULE_BROKEN, "ticket.resident-unknown", "Person " + id + " is no resident of that house");
    }

    static IntakeProblem orderNeedsResident() {
        return new IntakeProblem(
                Kind.RULE_BROKEN,
                "ticket.order-needs-resident",
                "A paid order needs the account of the resident who pays");
    }

    static IntakeProblem orderEmpty() {
        return new IntakeProblem(
                Kind.RULE_BROKEN,
                "ticket.order-empty",
                "Choose at least one service item: this order would cost nothing");
    }

    static IntakeProblem itemsNotOrderable() {
        return new IntakeProblem(
                Kind.RULE_BROKEN, "ticket.items-not-orderable", "Service items are chosen for paid orders only");
    }

    static IntakeProblem itemUnknown(long id) {
        return new IntakeProblem(
                Kind.RULE_BROKEN,
                "ticket.service-item-unknown",
                "Service item " + id + " does not belong to the category");
    }
}
