@NullMarked
package io.banyan.common.audit;

import org.jspecify.annotations.NullMarked;
