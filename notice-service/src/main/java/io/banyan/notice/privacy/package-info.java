/**
 * What is kept of residents.
 */
@NullMarked
package io.banyan.notice.privacy;

import org.jspecify.annotations.NullMarked;
