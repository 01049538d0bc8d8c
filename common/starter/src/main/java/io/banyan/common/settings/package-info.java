/**
 * Settings that operators change at run time, in Nacos.
 */
@NullMarked
package io.banyan.common.settings;

import org.jspecify.annotations.NullMarked;
