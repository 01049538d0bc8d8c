@NullMarked
package io.banyan.common.outbox;

import org.jspecify.annotations.NullMarked;
