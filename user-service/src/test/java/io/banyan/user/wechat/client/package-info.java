/** Tests. */
@NullMarked
package io.banyan.user.wechat.client;

import org.jspecify.annotations.NullMarked;
