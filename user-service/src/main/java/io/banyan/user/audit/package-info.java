/**
 * Audit 操作日志: keeps what every service notes of people's changes and looks, as one chain of hashes for each company, and lets the
 * company's administrator search it.
 */
@NullMarked
package io.banyan.user.audit;

import org.jspecify.annotations.NullMarked;
