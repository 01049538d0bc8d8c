@NullMarked
package io.banyan.ticket.merging;

import org.jspecify.annotations.NullMarked;
