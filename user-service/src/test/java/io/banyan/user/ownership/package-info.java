@NullMarked
package io.banyan.user.ownership;

import org.jspecify.annotations.NullMarked;
