/** What must be right before anything is started; each complaint says its cure. */
@NullMarked
package io.banyan.platform.check;

import org.jspecify.annotations.NullMarked;
