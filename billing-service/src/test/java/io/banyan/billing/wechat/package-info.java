/**
 * The WeChat Pay adapter.
 */
@NullMarked
package io.banyan.billing.wechat;

import org.jspecify.annotations.NullMarked;
