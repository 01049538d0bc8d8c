/// What must survive a restart, in one append-only file.
@NullMarked
package io.banyan.paysim.journal;

import org.jspecify.annotations.NullMarked;
