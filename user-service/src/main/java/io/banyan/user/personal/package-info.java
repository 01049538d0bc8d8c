/**
 * Personal data 个人信息 of owners beside name and phone: identity card, plates, bank accounts. Sealed at rest, found by a blind index, masked for
 * everybody; shown whole only with the right, for a reason, and on record. And what a resident agreed to.
 */
@NullMarked
package io.banyan.user.personal;

import org.jspecify.annotations.NullMarked;
