/**
 * Owners on record 业主档案 and their verification: who, by a proven phone, has which houses.
 */
@NullMarked
package io.banyan.user.owner;

import org.jspecify.annotations.NullMarked;
