/**
 * Money whose fate the channel has not told, across companies, for the platform's operators: to look at and to ask again, never to decide.
 */
@NullMarked
package io.banyan.billing.undecided;

import org.jspecify.annotations.NullMarked;
