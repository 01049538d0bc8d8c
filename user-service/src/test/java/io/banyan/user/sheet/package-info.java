@NullMarked
package io.banyan.user.sheet;

import org.jspecify.annotations.NullMarked;
