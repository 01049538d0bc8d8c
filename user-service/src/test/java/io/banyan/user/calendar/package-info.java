@NullMarked
package io.banyan.user.calendar;

import org.jspecify.annotations.NullMarked;
