@NullMarked
package io.banyan.bench.measure;

import org.jspecify.annotations.NullMarked;
