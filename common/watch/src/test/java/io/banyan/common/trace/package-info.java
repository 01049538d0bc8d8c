@NullMarked
package io.banyan.common.trace;

import org.jspecify.annotations.NullMarked;
