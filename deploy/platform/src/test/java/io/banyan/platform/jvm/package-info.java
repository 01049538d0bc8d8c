/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform.jvm;

import org.jspecify.annotations.NullMarked;
