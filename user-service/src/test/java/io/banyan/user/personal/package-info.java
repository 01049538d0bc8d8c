@NullMarked
package io.banyan.user.personal;

import org.jspecify.annotations.NullMarked;
