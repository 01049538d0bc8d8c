/**
 * What all documents of the books share: business dates, and numbers without gaps 断号.
 */
@NullMarked
package io.banyan.billing.book;

import org.jspecify.annotations.NullMarked;
