/// The page on which a person pays in the demo.
@NullMarked
package io.banyan.paysim.page;

import org.jspecify.annotations.NullMarked;
