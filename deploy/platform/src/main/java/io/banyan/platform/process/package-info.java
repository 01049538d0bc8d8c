/** Processes that outlive the launcher: started detached, remembered in pid files, stopped only when provably ours. */
@NullMarked
package io.banyan.platform.process;

import org.jspecify.annotations.NullMarked;
