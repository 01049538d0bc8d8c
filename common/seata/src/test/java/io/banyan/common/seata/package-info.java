/** Global transactions on a real Seata server and a real database, between two processes that die. */
@NullMarked
package io.banyan.common.seata;

import org.jspecify.annotations.NullMarked;
