/**
 * Equipment 设备 records per project and the state they are in.
 */
@NullMarked
package io.banyan.patrol.equipment;

import org.jspecify.annotations.NullMarked;
