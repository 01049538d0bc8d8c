/**
 * Certificates in MySQL.
 */
@NullMarked
package io.banyan.user.certificate.persistence;

import org.jspecify.annotations.NullMarked;
