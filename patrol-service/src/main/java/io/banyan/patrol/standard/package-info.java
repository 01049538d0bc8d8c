/**
 * Equipment types and their inspection standard 巡检标准: which items to check and what is normal.
 */
@NullMarked
package io.banyan.patrol.standard;

import org.jspecify.annotations.NullMarked;
