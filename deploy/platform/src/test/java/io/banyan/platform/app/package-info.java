/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform.app;

import org.jspecify.annotations.NullMarked;
