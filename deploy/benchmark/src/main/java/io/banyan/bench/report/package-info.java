/** Figures, whether they meet their goals, and how they are shown. */
@NullMarked
package io.banyan.bench.report;

import org.jspecify.annotations.NullMarked;
