/**
 * user-service: identity, organisation, assets, people, files. Issues the tokens of the platform and says what their bearers may do.
 */
@NullMarked
package io.banyan.user;

import org.jspecify.annotations.NullMarked;
