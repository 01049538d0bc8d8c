/**
 * Bindings of openid to account in MySQL.
 */
@NullMarked
package io.banyan.user.wechat.persistence;

import org.jspecify.annotations.NullMarked;
