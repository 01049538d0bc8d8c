/** Disposal documents 处置单: what tickets used, written off when it is paid for. */
@NullMarked
package io.banyan.inventory.disposal;

import org.jspecify.annotations.NullMarked;
