/**
 * WeChat Pay APIv3 微信支付 through its official SDK, with the platform's public key. The simulator differs from the real one by
 * configuration only.
 */
@NullMarked
package io.banyan.billing.wechat;

import org.jspecify.annotations.NullMarked;
