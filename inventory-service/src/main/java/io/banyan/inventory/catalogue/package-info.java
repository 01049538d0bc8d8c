/** What can be in stock and who supplies it: items, categories, suppliers. Belongs to a company, not to a project. */
@NullMarked
package io.banyan.inventory.catalogue;

import org.jspecify.annotations.NullMarked;
