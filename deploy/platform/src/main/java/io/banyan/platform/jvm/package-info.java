/** The JDK that everything is built and run with, and its ahead-of-time caches. */
@NullMarked
package io.banyan.platform.jvm;

import org.jspecify.annotations.NullMarked;
