@NullMarked
package io.banyan.bench.report;

import org.jspecify.annotations.NullMarked;
