/** Tests of user-service on real servers. */
@NullMarked
package io.banyan.user;

import org.jspecify.annotations.NullMarked;
