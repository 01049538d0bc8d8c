/**
 * Personal data of owners, and consents.
 */
@NullMarked
package io.banyan.user.personal.web;

import org.jspecify.annotations.NullMarked;
