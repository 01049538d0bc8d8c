/** People who use the platform all the while: they report, dispatch, repair, pay and change their minds, and do not know that harm is done. */
@NullMarked
package io.banyan.nemesis.load;

import org.jspecify.annotations.NullMarked;
