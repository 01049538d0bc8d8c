/**
 * Fields of things 自定义字段: those every company has by the kind of thing, and those it invents. Typed, checked, searchable.
 */
@NullMarked
package io.banyan.user.field;

import org.jspecify.annotations.NullMarked;
