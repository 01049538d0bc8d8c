/**
 * Verification by documents and review 人工认证, for residents whose phone is not the one on record.
 */
@NullMarked
package io.banyan.user.verification;

import org.jspecify.annotations.NullMarked;
