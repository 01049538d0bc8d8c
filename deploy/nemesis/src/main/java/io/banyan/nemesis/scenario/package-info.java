/** The ways of doing harm, one class each. */
@NullMarked
package io.banyan.nemesis.scenario;

import org.jspecify.annotations.NullMarked;
