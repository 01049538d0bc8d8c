/** Tests of the package of the same name. */
@NullMarked
package io.banyan.platform.server;

import org.jspecify.annotations.NullMarked;
