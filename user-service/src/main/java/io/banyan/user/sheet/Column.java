package io.banyan.user.sheet;

/**
 * A column that every table of a kind may have.
 *
 * @param code     by which the API names it
 * @param required whether it has to be there, and every row has to fill it in
 * @param hint     what is expected, for whoever fills it in
 */
record Column(String code, String title, boolean required, String hint) {}
