/**
 * Companies 物业公司 on the platform, their first administrator, and the platform's own operator.
 */
@NullMarked
package io.banyan.user.company;

import org.jspecify.annotations.NullMarked;
