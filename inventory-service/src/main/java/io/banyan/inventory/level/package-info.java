/** How much of an item a warehouse should hold, and the news when there is too little. */
@NullMarked
package io.banyan.inventory.level;

import org.jspecify.annotations.NullMarked;
