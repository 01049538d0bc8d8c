/**
 * Sign-in from WeChat mini-programs 微信小程序: whose openid it is, bound to a proven phone.
 */
@NullMarked
package io.banyan.user.wechat;

import org.jspecify.annotations.NullMarked;
