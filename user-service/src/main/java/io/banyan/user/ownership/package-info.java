/**
 * Who has which right in an asset 产权: owners with shares, family, tenants; transfer 过户; history.
 */
@NullMarked
package io.banyan.user.ownership;

import org.jspecify.annotations.NullMarked;
