@NullMarked
package io.banyan.common.web;

import org.jspecify.annotations.NullMarked;
