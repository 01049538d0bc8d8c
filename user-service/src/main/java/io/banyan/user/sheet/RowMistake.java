package io.banyan.user.sheet;

/**
 * What is wrong with a cell.
 *
 * @param row    as the spreadsheet counts, the titles being row 1
 * @param column its title
 */
public record RowMistake(int row, String column, String code, String detail) {}
