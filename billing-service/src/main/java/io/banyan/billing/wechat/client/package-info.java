/**
 * The SDK of WeChat Pay, and nothing of it outside.
 */
@NullMarked
package io.banyan.billing.wechat.client;

import org.jspecify.annotations.NullMarked;
