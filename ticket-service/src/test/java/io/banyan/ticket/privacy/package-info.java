@NullMarked
package io.banyan.ticket.privacy;

import org.jspecify.annotations.NullMarked;
