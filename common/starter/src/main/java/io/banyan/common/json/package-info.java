/**
 * One JSON dialect for HTTP and events: ids and money are strings, instants ISO-8601.
 */
@NullMarked
package io.banyan.common.json;

import org.jspecify.annotations.NullMarked;
