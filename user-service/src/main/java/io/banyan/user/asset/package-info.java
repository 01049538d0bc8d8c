/**
 * Buildings, units, houses 房屋 and public areas 公共区域 of a project.
 */
@NullMarked
package io.banyan.user.asset;

import org.jspecify.annotations.NullMarked;
