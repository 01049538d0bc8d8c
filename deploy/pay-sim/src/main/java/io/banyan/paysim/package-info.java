/// A WeChat Pay that lives on loopback: the APIv3 wire protocol with test keys, a payer's side that people and tests
/// can
/// play, and knobs for bad luck. Never part of a production installation.
@NullMarked
package io.banyan.paysim;

import org.jspecify.annotations.NullMarked;
