package io.banyan.user.table;

/** What is wrong with a row, counted from 0. */
public record TableMistake(int row, String field, String code, String detail) {}
