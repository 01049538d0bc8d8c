/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform.instance;

import org.jspecify.annotations.NullMarked;
