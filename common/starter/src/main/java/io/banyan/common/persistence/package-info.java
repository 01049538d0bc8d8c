/**
 * Settings of MyBatis-Plus and of the connection that hold for every service.
 */
@NullMarked
package io.banyan.common.persistence;

import org.jspecify.annotations.NullMarked;
