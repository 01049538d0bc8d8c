/**
 * The WeChat Pay adapter, without any server.
 */
@NullMarked
package io.banyan.billing.wechat.client;

import org.jspecify.annotations.NullMarked;
