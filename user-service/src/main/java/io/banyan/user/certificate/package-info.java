/**
 * Certificates 证书 of staff and the reminder before they expire.
 */
@NullMarked
package io.banyan.user.certificate;

import org.jspecify.annotations.NullMarked;
