package io.banyan.billing.payment;

/** What became of a success that a channel proved. */
public enum Settlement {
    SETTLED,
    /** It was settled before; the same proof again. */
    ALREADY_SETTLED,
    /** Refused: the proof names another amount or another transaction than ours. */
    CONTRADICTED,
    /** We never ordered it; a person has to look at it. */
    UNKNOWN_PAYMENT
}
