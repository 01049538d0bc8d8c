/**
 * Where WeChat Pay reaches us.
 */
@NullMarked
package io.banyan.billing.wechat.web;

import org.jspecify.annotations.NullMarked;
