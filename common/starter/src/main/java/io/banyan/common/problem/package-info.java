/**
 * How a service refuses: one small hierarchy of problems, one advice that turns them into RFC 9457 documents.
 */
@NullMarked
package io.banyan.common.problem;

import org.jspecify.annotations.NullMarked;
