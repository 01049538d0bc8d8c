/**
 * What every payment channel 支付渠道 can do, and what may come of it. A time-out is <em>unknown</em>, never <em>failed</em> (B27).
 */
@NullMarked
package io.banyan.billing.channel;

import org.jspecify.annotations.NullMarked;
