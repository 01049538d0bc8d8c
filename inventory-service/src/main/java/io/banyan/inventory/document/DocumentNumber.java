package io.banyan.inventory.document;

/** @param seq counts from 1 per project and kind */
public record DocumentNumber(int seq, String number) {}
