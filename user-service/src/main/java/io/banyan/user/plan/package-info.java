/**
 * Plans 平面图 of buildings, floors and car parks: a picture, and the places on it.
 */
@NullMarked
package io.banyan.user.plan;

import org.jspecify.annotations.NullMarked;
