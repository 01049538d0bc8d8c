/// Sends one chosen notice at once, for tests.
@NullMarked
package io.banyan.paysim.notice.web;

import org.jspecify.annotations.NullMarked;
