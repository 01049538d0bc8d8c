/**
 * Duplicates 合并重复工单: which tickets look alike, folding one into another, and what each side shows of the other.
 */
@NullMarked
package io.banyan.ticket.merging;

import org.jspecify.annotations.NullMarked;
