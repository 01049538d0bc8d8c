@NullMarked
package io.banyan.common.inbox;

import org.jspecify.annotations.NullMarked;
