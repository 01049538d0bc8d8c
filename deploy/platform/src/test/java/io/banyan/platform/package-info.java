/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform;

import org.jspecify.annotations.NullMarked;
