@NullMarked
package io.banyan.ticket.field;

import org.jspecify.annotations.NullMarked;
