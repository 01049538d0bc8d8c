/** What clients asked and what they were told, call by call, kept in a file: the only truth a judgement may start from. */
@NullMarked
package io.banyan.nemesis.history;

import org.jspecify.annotations.NullMarked;
