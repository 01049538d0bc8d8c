/**
 * All that is known of one piece of equipment on one page 设备档案: facts, label, tickets, last inspections.
 */
@NullMarked
package io.banyan.patrol.dossier;

import org.jspecify.annotations.NullMarked;
