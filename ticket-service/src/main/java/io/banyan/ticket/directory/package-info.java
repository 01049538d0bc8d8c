/**
 * Who and where: places, projects, contacts and files, as user-service knows them.
 */
@NullMarked
package io.banyan.ticket.directory;

import org.jspecify.annotations.NullMarked;
