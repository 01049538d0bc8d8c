/**
 * Family 家庭成员 and tenants 租客 whom an owner lets into his house, with what they may do and until when.
 */
@NullMarked
package io.banyan.user.household;

import org.jspecify.annotations.NullMarked;
