/**
 * WeChat's code2session over HTTP.
 */
@NullMarked
package io.banyan.user.wechat.client;

import org.jspecify.annotations.NullMarked;
