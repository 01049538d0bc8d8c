@NullMarked
package io.banyan.common.scope;

import org.jspecify.annotations.NullMarked;
