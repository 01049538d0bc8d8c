/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform.process;

import org.jspecify.annotations.NullMarked;
