@NullMarked
package io.banyan.common.security;

import org.jspecify.annotations.NullMarked;
