/// HTTP interface to the knobs.
@NullMarked
package io.banyan.paysim.knob.web;

import org.jspecify.annotations.NullMarked;
