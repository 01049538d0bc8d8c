/** Tests. */
@NullMarked
package io.banyan.user.file.client;

import org.jspecify.annotations.NullMarked;
