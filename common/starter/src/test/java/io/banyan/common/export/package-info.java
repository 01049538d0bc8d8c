@NullMarked
package io.banyan.common.export;

import org.jspecify.annotations.NullMarked;
