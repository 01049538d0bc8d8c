/// How the channel refuses.
@NullMarked
package io.banyan.paysim.problem;

import org.jspecify.annotations.NullMarked;
