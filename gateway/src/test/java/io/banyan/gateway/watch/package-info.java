@NullMarked
package io.banyan.gateway.watch;

import org.jspecify.annotations.NullMarked;
