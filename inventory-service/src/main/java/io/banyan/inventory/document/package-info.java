/** Stock-in and stock-out documents, and the numbers of all documents. */
@NullMarked
package io.banyan.inventory.document;

import org.jspecify.annotations.NullMarked;
