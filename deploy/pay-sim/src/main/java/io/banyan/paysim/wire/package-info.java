/// Signatures both ways, encryption of notices, the test keys, and the shape of a refusal.
@NullMarked
package io.banyan.paysim.wire;

import org.jspecify.annotations.NullMarked;
