/**
 * Time comes from an injected clock; business dates live in the project's zone.
 */
@NullMarked
package io.banyan.common.time;

import org.jspecify.annotations.NullMarked;
