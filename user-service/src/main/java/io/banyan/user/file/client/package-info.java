/**
 * Where bytes are kept: a directory, or a store that speaks S3.
 */
@NullMarked
package io.banyan.user.file.client;

import org.jspecify.annotations.NullMarked;
